/* A bare WebKitGTK window with a page in it: the least that an app with a web view takes. */
#include <gtk/gtk.h>
#include <webkit2/webkit2.h>

static const char *PAGE =
    "<!doctype html><body style='font: 16px sans-serif; background: #f8f4ec; margin: 2em'>"
    "<h1 style='background: #184a42; color: #fff; padding: 2em'>A page</h1>"
    "<p>With a few words to be drawn, and no more than that.</p>";

int main(int argc, char **argv) {
  gtk_init(&argc, &argv);
  GtkWidget *window = gtk_window_new(GTK_WINDOW_TOPLEVEL);
  GtkWidget *view = webkit_web_view_new();
  gtk_window_set_default_size(GTK_WINDOW(window), 1120, 780);
  gtk_container_add(GTK_CONTAINER(window), view);
  g_signal_connect(window, "destroy", G_CALLBACK(gtk_main_quit), NULL);
  webkit_web_view_load_html(WEBKIT_WEB_VIEW(view), PAGE, NULL);
  gtk_widget_show_all(window);
  gtk_main();
  return 0;
}
