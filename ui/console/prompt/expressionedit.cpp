#include "ui/console/prompt/expressionedit.h"

#include <QDragEnterEvent>
#include <QMimeData>

#include "ui/console/session/indentation.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

void ExpressionEdit::insertExpression(const QString& expression)
{
    QTextCursor cursor = textCursor();
    const QString text = toPlainText();
    const int at = cursor.selectionStart();
    const bool touches = at > 0
        && (text[at - 1].isLetterOrNumber() || text[at - 1] == u'_' || text[at - 1] == u')' || text[at - 1] == u']');
    cursor.insertText((touches ? u" "_s : QString()) + expression);
    setTextCursor(cursor);
}

bool ExpressionEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || source->hasFormat(expressionMimeType());
}

void ExpressionEdit::insertFromMimeData(const QMimeData* source)
{
    const QString expression = expressionOf(source);
    if (!expression.isEmpty())
        insertExpression(expression);
    else if (source->hasText())
        textCursor().insertText(withoutPrompts(source->text().replace(u"\r\n"_s, u"\n"_s).replace(u'\t', u"    "_s)));
    ensureCursorVisible();
}

void ExpressionEdit::dragEnterEvent(QDragEnterEvent* event)
{
    if (canInsertFromMimeData(event->mimeData()))
        event->acceptProposedAction();
}

void ExpressionEdit::dragMoveEvent(QDragMoveEvent* event)
{
    QPlainTextEdit::dragMoveEvent(event);
    if (canInsertFromMimeData(event->mimeData()))
        event->acceptProposedAction();
}

void ExpressionEdit::dropEvent(QDropEvent* event)
{
    if (expressionOf(event->mimeData()).isEmpty()) {
        QPlainTextEdit::dropEvent(event);
        return;
    }
    setTextCursor(cursorForPosition(event->position().toPoint()));
    insertFromMimeData(event->mimeData());
    event->acceptProposedAction();
    setFocus();
}

} // namespace everyport::ui
