#include "ui/frame/keyboard/textcommands.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

#include "ui/style/colours/icons.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

/// A box of numbers or names has the keyboard for the field in it.
QLineEdit* lineIn(QWidget* widget)
{
    const bool isBox = qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget);
    return isBox ? widget->findChild<QLineEdit*>({}, Qt::FindDirectChildrenOnly) : qobject_cast<QLineEdit*>(widget);
}

struct Can {
    bool write = false, undo = false, take = false, paste = false, all = false;
};

bool hasTextToPaste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasText();
}

template <typename Edit>
Can whatCan(const Edit& edit)
{
    const bool writes = !edit.isReadOnly();
    return {.write = writes,
        .undo = writes && edit.document()->isUndoAvailable(),
        .take = edit.textCursor().hasSelection(),
        .paste = edit.canPaste(),
        .all = !edit.document()->isEmpty()};
}

Can whatCan(const QLineEdit& field)
{
    const bool writes = !field.isReadOnly();
    return {.write = writes,
        .undo = writes && field.isUndoAvailable(),
        .take = field.hasSelectedText() && field.echoMode() == QLineEdit::Normal, // a secret leaves no field
        .paste = writes && hasTextToPaste(),
        .all = !field.text().isEmpty()};
}

/// Calls `call` with the field that is written in: the three kinds of them have the same methods. False: there is none.
template <typename Call>
bool withField(QWidget* widget, Call call)
{
    if (auto* line = lineIn(widget))
        call(*line);
    else if (auto* plain = qobject_cast<QPlainTextEdit*>(widget))
        call(*plain);
    else if (auto* rich = qobject_cast<QTextEdit*>(widget))
        call(*rich);
    else
        return false;
    return true;
}

} // namespace

TextCommands::TextCommands(QMenu& menu, QList<QAction*> others, QWidget& window)
    : QObject(&menu), m_focus(*new PaneFocus(window)), m_menu(menu), m_others(std::move(others))
{
    makeActions();
    connect(&menu, &QMenu::aboutToShow, this, &TextCommands::show);
    connect(&menu, &QMenu::aboutToHide, this, [this] {
        for (QAction* other : std::as_const(m_others))
            other->setVisible(true); // a hidden action has no key
    });
}

void TextCommands::makeActions()
{
    QAction* before = m_menu.actions().value(0);
    const auto add = [&](const QString& iconName, const QString& text, QKeySequence::StandardKey key, auto call) {
        auto* action = new QAction(
            icon(iconName), text + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText), &m_menu);
        connect(action, &QAction::triggered, this, [this, call] { withField(m_focus.widget(), call); });
        m_menu.insertAction(before, action);
        m_own.append(action);
        return action;
    };
    m_undo = add(u"undo-2"_s, tr("Undo t&yping"), QKeySequence::Undo, [](auto& field) { field.undo(); });
    m_cut = add({}, tr("Cu&t"), QKeySequence::Cut, [](auto& field) { field.cut(); });
    m_copy = add(u"copy"_s, tr("&Copy"), QKeySequence::Copy, [](auto& field) { field.copy(); });
    m_paste = add({}, tr("&Paste"), QKeySequence::Paste, [](auto& field) { field.paste(); });
    m_all = add({}, tr("Select &all"), QKeySequence::SelectAll, [](auto& field) { field.selectAll(); });
    m_own.append(m_menu.insertSeparator(before));
    for (QAction* action : std::as_const(m_own))
        action->setVisible(false);
}

void TextCommands::show()
{
    Can can;
    const bool writes = withField(m_focus.widget(), [&can](const auto& field) { can = whatCan(field); });
    for (QAction* action : std::as_const(m_own))
        action->setVisible(writes);
    if (!writes)
        return;
    m_undo->setEnabled(can.undo);
    m_cut->setEnabled(can.write && can.take);
    m_copy->setEnabled(can.take);
    m_paste->setEnabled(can.paste);
    m_all->setEnabled(can.all);
    for (QAction* other : std::as_const(m_others))
        other->setVisible(other->isEnabled() && other->text() != m_copy->text().section(u'\t', 0, 0));
}

} // namespace everyport::ui
