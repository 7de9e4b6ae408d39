import { render } from 'preact';
import { PanelApp } from '../popup/panel-app.tsx';
import './sidepanel.css';

render(<PanelApp place="sidepanel" />, document.getElementById('app')!);
