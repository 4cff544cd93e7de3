#include "ui/widgets/controls/focusplace.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include "ui/widgets/controls/scrollto.h"

namespace everyport::ui {

namespace {

/// What came into a layout just now is not hidden, though it is shown a turn later.
bool isHiddenIn(const QWidget* root, const QWidget* widget)
{
    for (; widget != root; widget = widget->parentWidget()) {
        if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return true;
    }
    return false;
}

QString wayWithoutName(const QWidget* root, const QWidget* widget)
{
    QString way;
    for (; widget != root; widget = widget->parentWidget())
        way += QLatin1Char('/') + QLatin1String(widget->metaObject()->className()) + QLatin1Char('#')
            + widget->objectName();
    return way;
}

QString wayTo(const QWidget* root, const QWidget* widget)
{
    return widget->accessibleName() + wayWithoutName(root, widget);
}

using Way = QString (*)(const QWidget* root, const QWidget* widget);

QList<QWidget*> widgetsAt(const QWidget* root, const QString& way, Way wayOf = wayTo)
{
    QList<QWidget*> found;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (wayOf(root, widget) == way && !isHiddenIn(root, widget))
            found.append(widget);
    }
    return found;
}

/// A line that is typed in; also that of a number or of a list whose text can be changed, which have the focus for it.
QLineEdit* lineOf(QWidget* widget)
{
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        return line;
    auto* part = widget->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    return part && part->focusProxy() == widget ? part : nullptr;
}

template <typename Edit>
bool setCaret(QWidget* widget, int anchor, int caret)
{
    auto* edit = qobject_cast<Edit*>(widget);
    if (!edit)
        return false;
    QTextCursor cursor = edit->textCursor();
    const int end = edit->document()->characterCount() - 1;
    cursor.setPosition(qMin(anchor, end));
    cursor.setPosition(qMin(caret, end), QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    return true;
}

void setCaret(QWidget* widget, int anchor, int caret)
{
    if (setCaret<QPlainTextEdit>(widget, anchor, caret) || setCaret<QTextEdit>(widget, anchor, caret))
        return;
    if (QLineEdit* line = lineOf(widget)) {
        const int end = int(line->text().size());
        line->setSelection(qMin(anchor, end), qMin(caret, end) - qMin(anchor, end));
    }
}

} // namespace

FocusPlace::FocusPlace(const QWidget* root)
{
    QWidget* now = !root         ? nullptr
        : root->isActiveWindow() ? QApplication::focusWidget()
                                 : root->window()->focusWidget();
    if (!now || !root->isAncestorOf(now))
        return;
    m_way = wayTo(root, now);
    m_before = widgetsAt(root, m_way).indexOf(now);
    m_wayWithoutName = wayWithoutName(root, now);
    m_beforeWithoutName = widgetsAt(root, m_wayWithoutName, wayWithoutName).indexOf(now);
    const auto keep = [this](const QTextCursor& cursor) {
        m_anchor = cursor.anchor();
        m_caret = cursor.position();
    };
    if (const auto* lines = qobject_cast<QPlainTextEdit*>(now)) {
        keep(lines->textCursor());
    } else if (const auto* text = qobject_cast<QTextEdit*>(now)) {
        keep(text->textCursor());
    } else if (const QLineEdit* line = lineOf(now)) {
        m_caret = m_anchor = line->cursorPosition();
        if (line->hasSelectedText())
            m_anchor = line->selectionStart() == m_caret ? line->selectionEnd() : line->selectionStart();
    }
}

bool FocusPlace::resume(QWidget* root) const
{
    return give(isAnywhere() ? widgetsAt(root, m_way).value(m_before) : nullptr);
}

bool FocusPlace::resumeInOtherWords(QWidget* root) const
{
    return give(isAnywhere() ? widgetsAt(root, m_wayWithoutName, wayWithoutName).value(m_beforeWithoutName) : nullptr);
}

bool FocusPlace::give(QWidget* widget) const
{
    if (!widget || !widget->isEnabled())
        return false;
    widget->setFocus(Qt::OtherFocusReason);
    if (m_caret >= 0)
        setCaret(widget, m_anchor, m_caret);
    scrollToSoon(widget);
    return true;
}

} // namespace everyport::ui
