/* Asks every window of one process to close, as a window manager does when its button is pressed. */
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <stdlib.h>

static int closed;

static void look(Display *display, Window window, unsigned long process) {
    Atom type, pid = XInternAtom(display, "_NET_WM_PID", False), protocols = XInternAtom(display, "WM_PROTOCOLS", False);
    int format;
    unsigned long count = 0, rest;
    unsigned char *value = NULL;
    XWindowAttributes seen;
    if (XGetWindowAttributes(display, window, &seen) && seen.map_state == IsViewable
        && !XGetWindowProperty(display, window, pid, 0, 1, False, XA_CARDINAL, &type, &format, &count, &rest, &value)
        && count == 1 && *(unsigned long *)value == process) {
        XEvent event = { .xclient = { .type = ClientMessage, .window = window, .message_type = protocols, .format = 32 } };
        event.xclient.data.l[0] = (long)XInternAtom(display, "WM_DELETE_WINDOW", False);
        closed += XSendEvent(display, window, False, NoEventMask, &event) != 0;
    }
    if (value) XFree(value);
    Window root, parent, *children = NULL;
    unsigned int number = 0;
    if (XQueryTree(display, window, &root, &parent, &children, &number))
        for (unsigned int at = 0; at < number; at++) look(display, children[at], process);
    if (children) XFree(children);
}

static int ignore(Display *display, XErrorEvent *event) { return 0; }

int main(int count, char **arguments) {
    Display *display = XOpenDisplay(NULL);
    if (!display || count != 2) return 2;
    XSetErrorHandler(ignore);
    look(display, DefaultRootWindow(display), strtoul(arguments[1], NULL, 10));
    XCloseDisplay(display);
    return closed ? 0 : 1;
}
