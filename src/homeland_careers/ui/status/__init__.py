"""What the window says about itself: which catalogue is open, and what just happened."""
