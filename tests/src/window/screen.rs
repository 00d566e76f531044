//! What a window manager does to windows, on a display that may have none, and what a person sees there.

use crate::photo::png;
use anyhow::{Context, Result};
use std::{fs, path::Path};
use x11rb::{
    CURRENT_TIME,
    connection::Connection,
    protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, ImageFormat, MapState},
};

/// Asks the windows of a process that are in sight to close, as a window manager does; false if there is none. Without a
/// name the display is that of whoever runs this.
///
/// # Errors
/// There is no display, or it refuses.
pub fn close_windows(display: Option<&str>, process: u32) -> Result<bool> {
    let (display, screen) = x11rb::connect(display).context("the display")?;
    let atom = |name: &str| anyhow::Ok(display.intern_atom(false, name.as_bytes())?.reply()?.atom);
    let (owner, protocols, delete) = (atom("_NET_WM_PID")?, atom("WM_PROTOCOLS")?, atom("WM_DELETE_WINDOW")?);
    let mut windows = vec![display.setup().roots[screen].root];
    let mut closed = false;
    while let Some(window) = windows.pop() {
        // Windows come and go while they are looked at.
        let Ok(tree) = display.query_tree(window)?.reply() else { continue };
        windows.extend(tree.children);
        let seen = display.get_window_attributes(window)?.reply();
        let owned = display.get_property(false, window, owner, AtomEnum::CARDINAL, 0, 1)?.reply();
        let owned = owned.ok().and_then(|told| told.value32()?.next()) == Some(process);
        if owned && seen.is_ok_and(|seen| seen.map_state == MapState::VIEWABLE) {
            let event = ClientMessageEvent::new(32, window, protocols, [delete, CURRENT_TIME, 0, 0, 0]);
            display.send_event(false, window, EventMask::NO_EVENT, event)?;
            closed = true;
        }
    }
    // What was asked is with the display before the connection ends.
    display.get_input_focus()?.reply()?;
    Ok(closed)
}

/// Photographs the whole screen, with all that stands on it besides the app.
///
/// # Errors
/// There is no display, or it is none of 32 bits a dot.
pub fn photograph_screen(path: &Path) -> Result<()> {
    let (display, screen) = x11rb::connect(None).context("the display")?;
    let root = &display.setup().roots[screen];
    let (width, height) = (root.width_in_pixels, root.height_in_pixels);
    let image = display.get_image(ImageFormat::Z_PIXMAP, root.root, 0, 0, width, height, !0)?.reply()?;
    let dots: Vec<u8> = image.data.chunks_exact(4).flat_map(|dot| [dot[2], dot[1], dot[0]]).collect();
    anyhow::ensure!(dots.len() == usize::from(width) * usize::from(height) * 3, "a screen of other dots");
    fs::write(path, png(u32::from(width), &dots)).with_context(|| path.display().to_string())
}
