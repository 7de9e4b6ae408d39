import { render } from 'preact';
import { onAndroid } from '../../lib/on-android.ts';
import { holdSize } from './hold-size.ts';
import { PanelApp } from './panel-app.tsx';
import './popup.css';

document.documentElement.classList.toggle('whole-screen', onAndroid(navigator.userAgent));
const root = document.getElementById('app')!;
holdSize(root);
render(<PanelApp place="popup" />, root);
