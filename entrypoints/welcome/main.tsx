import { render } from 'preact';
import { WelcomeApp } from './welcome-app.tsx';
import './welcome-page.css';

render(<WelcomeApp />, document.getElementById('app')!);
