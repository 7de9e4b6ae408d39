import { render } from 'preact';
import { holdSize } from './hold-size.ts';
import { PanelApp } from './panel-app.tsx';
import './popup.css';

const root = document.getElementById('app')!;
holdSize(root);
render(<PanelApp place="popup" />, root);
