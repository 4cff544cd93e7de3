#pragma once

#include <functional>

#include <QPushButton>
#include <QToolButton>

class QAction;

namespace everyport::ui {

/// Buttons as the style paints them; the look is a dynamic property ("look": primary, destructive, small, link).
QPushButton* makeButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);
QPushButton* makePrimaryButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);
/// For what takes something away for good: its words and edge in the colour of what failed, never filled.
QPushButton* makeDestructiveButton(const QString& text, QWidget* parent = nullptr);
QPushButton* makeSmallButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);
/// Words in the link's colour, with the behaviour of a button.
QPushButton* makeLinkButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);
/// A button that follows an action; see actionbutton.h.
QPushButton* makeActionButton(QAction* action, bool primary = false, QWidget* parent = nullptr);
/// Icon only; `name` is its tool tip and its accessible name.
QToolButton* makeToolButton(const QString& icon, const QString& name, QWidget* parent = nullptr);
/// A copy button that takes what `text` gives when pressed and shows a tick for a second.
QToolButton* makeCopyButton(const QString& name, std::function<QString()> text, QWidget* parent = nullptr);

/// "Present (F5)": a tool tip that ends with the key.
QString withKey(const QString& text, const QKeySequence& key);

} // namespace everyport::ui
