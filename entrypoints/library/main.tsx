import { render } from 'preact';
import { LibraryApp } from './library-app.tsx';
import './library-page.css';

render(<LibraryApp />, document.getElementById('app')!);
