//! Toasts of Windows. A click starts the app with the link, and the one that runs already is handed it.

use crate::{folder::Folder, links::Links};
use anyhow::Context;
use engine::Toast;
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
};
use windows::{
    Data::Xml::Dom::{IXmlNode, XmlDocument},
    UI::Notifications::{ToastNotification, ToastNotificationManager, ToastNotifier},
    core::{HSTRING, Interface, Result},
};
use windows_registry::CURRENT_USER;

/// What Windows knows of apps whose installer did not tell it.
const APPS: &str = r"Software\Classes\AppUserModelId";
const ICON: &[u8] = include_bytes!("../../../icons/128x128.png");
/// Windows refuses longer tags.
const LONGEST_TAG: usize = 64;

/// Where Windows shows this app's toasts, once one was to be shown.
#[derive(Debug)]
pub(super) struct Surface {
    app: String,
    identifier: String,
    notifier: Option<ToastNotifier>,
}

impl Surface {
    /// Clicks come as the argument of another start, so no links are handed in here.
    pub(super) fn new(app: &str, identifier: &str, _links: Links) -> Self {
        Self { app: app.to_owned(), identifier: identifier.to_owned(), notifier: None }
    }

    /// Shows a toast in the place of an earlier one of its tag.
    ///
    /// # Errors
    /// Windows does not know the app, or shows no toasts at all. The next toast tries again.
    pub(super) fn show(&mut self, toast: &Toast) -> anyhow::Result<()> {
        let notifier = match &self.notifier {
            Some(notifier) => notifier.clone(),
            None => self.notifier.insert(self.register()?).clone(),
        };
        let notification = ToastNotification::CreateToastNotification(&write(toast)?)?;
        notification.SetTag(&tag(&toast.tag))?;
        let outcome = notifier.Show(&notification).context("showing a toast");
        if outcome.is_err() {
            self.notifier = None;
        }
        outcome
    }

    /// Tells Windows what the app is called and looks like: it shows no toasts of apps it does not know.
    fn register(&self) -> anyhow::Result<ToastNotifier> {
        let icon = Folder::find(&self.identifier)?.path.join("toast.png");
        fs::write(&icon, ICON).with_context(|| format!("writing {}", icon.display()))?;
        let key = CURRENT_USER.create(format!(r"{APPS}\{}", self.identifier)).context("naming the app to Windows")?;
        key.set_string("DisplayName", &self.app)?;
        key.set_hstring("IconUri", &icon.as_path().into())?;
        let identifier = HSTRING::from(&self.identifier);
        ToastNotificationManager::CreateToastNotifierWithId(&identifier).context("finding who shows toasts")
    }
}

/// A toast as Windows reads it. The document escapes what it is given.
fn write(toast: &Toast) -> Result<XmlDocument> {
    let document = XmlDocument::new()?;
    let add = |parent: &IXmlNode, name: &str, attributes: &[(&str, &str)], text: &str| -> Result<IXmlNode> {
        let element = document.CreateElement(&name.into())?;
        for (name, value) in attributes {
            element.SetAttribute(&(*name).into(), &(*value).into())?;
        }
        if !text.is_empty() {
            element.SetInnerText(&text.into())?;
        }
        parent.AppendChild(&element)
    };
    let link = toast.link.as_str();
    let root = add(&document.cast()?, "toast", &[("launch", link), ("activationType", "protocol")], "")?;
    if toast.urgent {
        document.DocumentElement()?.SetAttribute(&"scenario".into(), &"urgent".into())?;
    }
    let visual = add(&root, "visual", &[], "")?;
    let binding = add(&visual, "binding", &[("template", "ToastGeneric")], "")?;
    add(&binding, "text", &[], &toast.title)?;
    add(&binding, "text", &[], &toast.body)?;
    let actions = add(&root, "actions", &[], "")?;
    let button = [("content", toast.action.as_str()), ("arguments", link), ("activationType", "protocol")];
    add(&actions, "action", &button, "")?;
    Ok(document)
}

/// One that is too long is shortened to what is still its own.
fn tag(tag: &str) -> HSTRING {
    if tag.encode_utf16().count() <= LONGEST_TAG {
        return tag.into();
    }
    let mut hasher = DefaultHasher::new();
    tag.hash(&mut hasher);
    format!("{:016x}", hasher.finish()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn toast() -> Toast {
        Toast {
            tag: "n-1".to_owned(),
            title: "Hat & <b>Scarf</b>".to_owned(),
            body: "It is on its way.".to_owned(),
            link: "doorstep://orders/a%26b".to_owned(),
            action: "\"Open\"".to_owned(),
            urgent: true,
        }
    }

    #[test]
    fn a_toast_leads_to_its_link_and_its_words_are_no_markup() -> Result<()> {
        let document = write(&toast())?;
        let again = XmlDocument::new()?;
        again.LoadXml(&document.GetXml()?)?;
        let root = again.DocumentElement()?;
        for (name, value) in
            [("launch", "doorstep://orders/a%26b"), ("activationType", "protocol"), ("scenario", "urgent")]
        {
            assert_eq!(root.GetAttribute(&name.into())?, value);
        }
        let words = again.GetElementsByTagName(&"text".into())?;
        assert_eq!(words.Item(0)?.InnerText()?, "Hat & <b>Scarf</b>");
        assert_eq!(words.Item(1)?.InnerText()?, "It is on its way.");
        let button = again.SelectSingleNode(&"//action".into())?.Attributes()?;
        assert_eq!(button.GetNamedItem(&"content".into())?.InnerText()?, "\"Open\"");
        assert_eq!(button.GetNamedItem(&"arguments".into())?.InnerText()?, "doorstep://orders/a%26b");
        Ok(())
    }

    #[test]
    fn a_tag_that_windows_would_refuse_is_shortened_and_stays_apart_from_others() {
        let long = "delayed/".repeat(10);
        assert_eq!(tag("n-1"), "n-1");
        assert!(tag(&long).len() <= LONGEST_TAG);
        assert_eq!(tag(&long), tag(&long));
        assert_ne!(tag(&long), tag(&format!("{long}2")));
    }
}
