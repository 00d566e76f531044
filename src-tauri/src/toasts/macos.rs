//! Toasts of macOS: its notification centre, which serves nobody but an app in a bundle.

#![expect(unsafe_code, reason = "a class of Objective-C is declared, for the centre to tell about clicks")]

use crate::links::Links;
use anyhow::{Context, ensure};
use block2::{DynBlock, RcBlock};
use engine::Toast;
use objc2::{
    AnyThread, DefinedClass, define_class, msg_send,
    rc::Retained,
    runtime::{Bool, NSObject, NSObjectProtocol, ProtocolObject},
};
use objc2_foundation::{NSBundle, NSError, NSString};
use objc2_user_notifications::{
    UNAuthorizationOptions, UNMutableNotificationContent, UNNotification, UNNotificationInterruptionLevel,
    UNNotificationPresentationOptions, UNNotificationRequest, UNNotificationResponse, UNNotificationSound,
    UNUserNotificationCenter, UNUserNotificationCenterDelegate,
};
use std::{sync::mpsc::channel, time::Duration};

/// Somebody who is asked whether there may be toasts, and does not answer within this, sees none for now.
const PATIENCE: Duration = Duration::from_secs(60);

/// The notification centre, if it serves this process.
#[derive(Debug)]
pub(super) struct Surface {
    centre: Option<Retained<UNUserNotificationCenter>>,
    allowed: bool,
}

impl Surface {
    /// The bundle says what the app is called and known by, and [`Clicks`] where clicks go.
    pub(super) fn new(_app: &str, _identifier: &str, _links: Links) -> Self {
        Self { centre: centre(), allowed: false }
    }

    /// Shows a toast in the place of an earlier one of its tag. The customer is asked once whether there may be any.
    ///
    /// # Errors
    /// The app is not in a bundle, or the customer does not allow toasts.
    pub(super) fn show(&mut self, toast: &Toast) -> anyhow::Result<()> {
        let centre = self.centre.as_ref().context("the app does not run from its bundle")?;
        if !self.allowed {
            // Whoever has answered is not asked again: the centre gives the answer that settings say now.
            ask(centre)?;
            self.allowed = true;
        }
        let outcome = add(centre, &request(toast));
        self.allowed = outcome.is_ok();
        outcome
    }
}

/// Hands on where clicks on toasts lead, for as long as it lives.
#[derive(Debug)]
pub(crate) struct Clicks {
    /// The centre itself does not keep it alive.
    _delegate: Option<Retained<Delegate>>,
}

impl Clicks {
    /// To be called before the app's loop begins: it brings the click that started the app.
    pub(crate) fn follow(links: Links) -> Self {
        let delegate = centre().map(|centre| {
            let delegate = Delegate::new(links);
            centre.setDelegate(Some(ProtocolObject::from_ref(&*delegate)));
            delegate
        });
        Self { _delegate: delegate }
    }
}

define_class!(
    // SAFETY: NSObject may be subclassed by anybody, and this does not implement Drop.
    #[unsafe(super(NSObject))]
    #[ivars = Links]
    #[derive(Debug)]
    struct Delegate;

    unsafe impl NSObjectProtocol for Delegate {}

    unsafe impl UNUserNotificationCenterDelegate for Delegate {
        // A toast is shown whether or not the app is in front.
        #[unsafe(method(userNotificationCenter:willPresentNotification:withCompletionHandler:))]
        fn present(
            &self,
            _: &UNUserNotificationCenter,
            _: &UNNotification,
            answer: &DynBlock<dyn Fn(UNNotificationPresentationOptions)>,
        ) {
            type Options = UNNotificationPresentationOptions;
            answer.call((Options::Banner | Options::List | Options::Sound,));
        }

        #[unsafe(method(userNotificationCenter:didReceiveNotificationResponse:withCompletionHandler:))]
        fn click(&self, _: &UNUserNotificationCenter, response: &UNNotificationResponse, done: &DynBlock<dyn Fn()>) {
            let link = response.notification().request().content().targetContentIdentifier();
            if let Some(link) = link {
                self.ivars().open(link.to_string());
            }
            done.call(());
        }
    }
);

impl Delegate {
    fn new(links: Links) -> Retained<Self> {
        let delegate = Self::alloc().set_ivars(links);
        // SAFETY: NSObject's initialiser takes no arguments and never fails.
        unsafe { msg_send![super(delegate), init] }
    }
}

/// None outside of a bundle, where asking for the centre would end the process.
fn centre() -> Option<Retained<UNUserNotificationCenter>> {
    let bundle = NSBundle::mainBundle();
    let bundled = bundle.bundleIdentifier().is_some() && bundle.bundlePath().to_string().ends_with(".app");
    bundled.then(UNUserNotificationCenter::currentNotificationCenter)
}

fn ask(centre: &UNUserNotificationCenter) -> anyhow::Result<()> {
    let (sender, answer) = channel();
    let hear = RcBlock::new(move |allowed: Bool, _: *mut NSError| {
        // Nobody listens any more once patience has run out.
        sender.send(allowed.as_bool()).ok();
    });
    let kinds = UNAuthorizationOptions::Alert | UNAuthorizationOptions::Sound;
    centre.requestAuthorizationWithOptions_completionHandler(kinds, &hear);
    let allowed = answer.recv_timeout(PATIENCE).context("nobody has said yet whether there may be toasts")?;
    ensure!(allowed, "the customer wants no toasts");
    Ok(())
}

fn add(centre: &UNUserNotificationCenter, request: &UNNotificationRequest) -> anyhow::Result<()> {
    let (sender, answer) = channel();
    let hear = RcBlock::new(move |error: *mut NSError| {
        // SAFETY: the centre hands in an error that lives for as long as this call, or none.
        let error = unsafe { error.as_ref() }.map(|error| error.localizedDescription().to_string());
        sender.send(error).ok();
    });
    centre.addNotificationRequest_withCompletionHandler(request, Some(&hear));
    match answer.recv_timeout(PATIENCE).context("the notification centre does not answer")? {
        Some(error) => Err(anyhow::Error::msg(error)),
        None => Ok(()),
    }
}

/// Without a button: a click anywhere on the toast leads to the same place, and buttons hide in a menu here.
fn request(toast: &Toast) -> Retained<UNNotificationRequest> {
    let text = NSString::from_str;
    let content = UNMutableNotificationContent::new();
    content.setTitle(&text(&toast.title));
    content.setBody(&text(&toast.body));
    content.setTargetContentIdentifier(Some(&text(&toast.link)));
    if toast.urgent {
        content.setInterruptionLevel(UNNotificationInterruptionLevel::TimeSensitive);
        content.setSound(Some(&UNNotificationSound::defaultSound()));
    }
    UNNotificationRequest::requestWithIdentifier_content_trigger(&text(&toast.tag), &content, None)
}
