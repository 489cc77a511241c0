// A ticket machine prints by itself; where nothing prints, the number and its code stay on the screen.
addEventListener('load', () => print());
