#include "ui/chat/composer/composeedit.h"

#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include "ui/style/colours/metrics.h"

namespace everyport::ui {
namespace {

constexpr int mostLines = 8;
constexpr qsizetype mostFiles = 20;
constexpr int fewLines = 3;            ///< Of these nobody is asked.
constexpr qsizetype longest = 100'000; ///< What somebody pastes by mistake.

} // namespace

ComposeEdit::ComposeEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setFont(Fonts::sized(Fonts::text(), 13.5, 400));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    setAccessibleName(tr("Message"));
    viewport()->setAutoFillBackground(false);
    connect(
        document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ComposeEdit::fitHeight);
    fitHeight();
}

void ComposeEdit::put(const QString& text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text.left(longest));
    moveCursor(QTextCursor::End);
}

void ComposeEdit::replace(qsizetype from, qsizetype length, const QString& text)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(from));
    cursor.setPosition(int(qMin<qsizetype>(from + length, document()->characterCount() - 1)), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    setTextCursor(cursor);
}

void ComposeEdit::setHint(const QString& hint)
{
    m_hint = hint;
    fitHint();
}

void ComposeEdit::fitHint()
{
    const QString fitting = fontMetrics().elidedText(m_hint, Qt::ElideRight, viewport()->width() - 2);
    if (fitting == placeholderText())
        return;
    setPlaceholderText(fitting);
    viewport()->update(); // Qt paints it anew only when the text changes
}

bool ComposeEdit::isOnFirstLine() const
{
    QTextCursor cursor = textCursor();
    return !cursor.movePosition(QTextCursor::Up);
}

bool ComposeEdit::isOnLastLine() const
{
    QTextCursor cursor = textCursor();
    return !cursor.movePosition(QTextCursor::Down);
}

QSize ComposeEdit::sizeHint() const
{
    const int step = fontMetrics().lineSpacing();
    const int lines = qBound(1, int(document()->size().height()), mostLines); // a plain text's height counts lines
    return {Metrics::px(200), qMax(lines * step + 4, Metrics::px(22))};
}

QSize ComposeEdit::minimumSizeHint() const
{
    return {Metrics::px(80), sizeHint().height()};
}

void ComposeEdit::fitHeight()
{
    const int wanted = sizeHint().height();
    if (height() != wanted || minimumHeight() != wanted)
        setFixedHeight(wanted);
    updateGeometry();
}

bool ComposeEdit::keyTaken(QKeyEvent* event)
{
    bool taken = false;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier)) {
            insertPlainText(QStringLiteral("\n"));
            ensureCursorVisible();
            return true;
        }
        Q_EMIT enterPressed(&taken);
        if (!taken)
            Q_EMIT sendWanted();
        return true;
    case Qt::Key_Up:
        if (plain)
            Q_EMIT upPressed(&taken);
        return taken;
    case Qt::Key_Down:
        if (plain)
            Q_EMIT downPressed(&taken);
        return taken;
    case Qt::Key_Escape: Q_EMIT escapePressed(&taken); return taken;
    case Qt::Key_PageUp: Q_EMIT pageWanted(-1); return true;
    case Qt::Key_PageDown: Q_EMIT pageWanted(1); return true;
    default: return false;
    }
}

void ComposeEdit::keyPressEvent(QKeyEvent* event)
{
    if (keyTaken(event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // one step back is the page's
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

/// Tab completes only after a letter, else it moves on.
bool ComposeEdit::focusNextPrevChild(bool next)
{
    bool taken = false;
    Q_EMIT tabPressed(!next, &taken);
    return taken || QPlainTextEdit::focusNextPrevChild(next);
}

QStringList filesIn(const QMimeData* source)
{
    QStringList paths;
    for (const QUrl& url : source->urls()) {
        if (!url.isLocalFile() || paths.size() >= mostFiles)
            return url.isLocalFile() ? paths : QStringList();
        paths.append(url.toLocalFile());
    }
    return paths;
}

bool ComposeEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasImage() || source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void ComposeEdit::insertFromMimeData(const QMimeData* source)
{
    if (const QStringList paths = filesIn(source); !paths.isEmpty()) {
        Q_EMIT filesGiven(paths);
        return;
    }
    // A word processor's text comes with its picture: then the text is meant.
    if (source->hasImage() && !source->hasText()) {
        Q_EMIT imageGiven(qvariant_cast<QImage>(source->imageData()));
        return;
    }
    const QString text = source->text().left(longest);
    if (text.trimmed().count(QLatin1Char('\n')) < fewLines)
        insertPlainText(text);
    else
        Q_EMIT linesPasted(text);
}

bool ComposeEdit::event(QEvent* event)
{
    // What there is nothing of here means something to the window: take back what was done, copy messages.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool forWindow = (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key->matches(QKeySequence::Copy) && !textCursor().hasSelection());
        if (forWindow) {
            key->ignore();
            return false;
        }
    }
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) {
        fitHint();
        fitHeight();
    }
    return done;
}

} // namespace everyport::ui
