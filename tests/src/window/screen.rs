//! What a window manager does to windows, on a display that may have none.

use anyhow::{Context, Result};
use x11rb::{
    CURRENT_TIME,
    connection::Connection,
    protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, MapState},
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
