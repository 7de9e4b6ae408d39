import { render } from 'preact';
import { OptionsApp } from './options-app.tsx';
import './options-page.css';

render(<OptionsApp />, document.getElementById('app')!);
