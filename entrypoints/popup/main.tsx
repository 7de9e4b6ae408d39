import { render } from 'preact';
import { PanelApp } from './panel-app.tsx';
import './popup.css';

render(<PanelApp place="popup" />, document.getElementById('app')!);
