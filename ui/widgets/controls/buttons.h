#pragma once

#include <functional>

#include <QPushButton>
#include <QToolButton>

class QAction;

namespace everyport::ui {

// Buttons with the looks that the style paints; the look is a dynamic property ("look": primary, destructive, small,
// link). `icon` is a name of style/colours/icons.h, empty for none. Without a `parent` the caller owns the button.
QPushButton* makeButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);
QPushButton* makePrimaryButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);
/// A plain button becomes what this is about, or is no longer that.
void setPrimary(QPushButton& button, bool isPrimary);
/// For what takes something away for good: words and edge in Colours::failed, not filled.
QPushButton* makeDestructiveButton(const QString& text, QWidget* parent = nullptr);
QPushButton* makeSmallButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);
/// A button that looks like a link.
QPushButton* makeLinkButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);
/// A button that triggers `action` and follows its text, icon and state (actionbutton.h).
QPushButton* makeActionButton(QAction* action, bool primary = false, QWidget* parent = nullptr);
/// A button with an icon alone; `name` becomes its tool tip and its accessible name.
QToolButton* makeToolButton(const QString& icon, const QString& name, QWidget* parent = nullptr);
/// A ✕ that takes away what it stands in. It gets no keyboard whose button has gone: the next Space would press it; see
/// FocusKeeper.
QToolButton* makeCrossButton(const QString& name, QWidget* parent = nullptr);
/// A button that copies what `text` gives when it is pressed, and then shows a tick for a second.
QToolButton* makeCopyButton(const QString& name, std::function<QString()> text, QWidget* parent = nullptr);

/// Of a button that unfolds something: whether it has, for screen readers. First where the button is made.
void setExpanded(QPushButton* button, bool isExpanded);

/// The button of this window that Enter means: that which has the keyboard. Null on a field, and on a box to tick,
/// which is one.
QAbstractButton* buttonWithKeyboard(const QWidget& window);

/// A tool tip that ends with the key: "Present (F5)". Without a key, `text` alone.
QString withKey(const QString& text, const QKeySequence& key);

} // namespace everyport::ui
