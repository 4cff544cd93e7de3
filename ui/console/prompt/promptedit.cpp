#include "ui/console/prompt/promptedit.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>

#include "ui/console/prompt/begunname.h"
#include "ui/console/prompt/promptcolours.h"
#include "ui/console/session/consolehistory.h"
#include "ui/console/session/indentation.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

PromptEdit::PromptEdit(ConsoleHistory& history, QWidget* parent)
    : ExpressionEdit(parent), m_history(history), m_colours(new PromptColours(this))
{
    setAccessibleName(tr("Prompt"));
    setFont(Fonts::mono());
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(0);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isWalking)
            m_history.stopWalking();
        fitHeight();
    });
    setFixedHeight(sizeHint().height());
}

PromptEdit::~PromptEdit() = default;

void PromptEdit::fitHeight()
{
    const int height = sizeHint().height();
    if (height != this->height())
        setFixedHeight(height);
}

void PromptEdit::setKeys(PromptKeys::Kind kind)
{
    m_keys.reset();
    m_keys = PromptKeys::make(kind, *this, *this);
    modeChanged();
}

void PromptEdit::modeChanged()
{
    setAccessibleDescription(isCommanding() ? tr("Normal mode: letters are commands") : QString());
    Q_EMIT modeSwitched();
}

QSize PromptEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next()) {
        blockBoundingRect(block); // lays it out
        lines += qMax(1, block.layout()->lineCount());
    }
    return {Metrics::px(300), qBound(1, lines, mostLines) * QFontMetrics(font()).lineSpacing() + 4};
}

void PromptEdit::setSource(const QString& source)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(source);
    setTextCursor(cursor);
    ensureCursorVisible();
    m_isRefused = false;
}

void PromptEdit::newLine()
{
    textCursor().insertText(u'\n' + nextIndentation(source(), textCursor().selectionStart()));
    ensureCursorVisible();
}

void PromptEdit::replaceBefore(int characters, const QString& text)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMax(0, cursor.position() - characters), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    setTextCursor(cursor);
}

bool PromptEdit::isAfterName() const
{
    const QString text = source();
    const int at = position();
    if (at == 0 || textCursor().hasSelection())
        return false;
    const QChar before = text[at - 1];
    return before.isLetterOrNumber() || before == u'_' || before == u'.';
}

void PromptEdit::setOffering(bool offering, bool isAsked)
{
    m_isOffering = offering;
    m_isAsked = offering && isAsked;
}

bool PromptEdit::hasBegunName() const
{
    const QTextBlock block = textCursor().block();
    return !textCursor().hasSelection()
        && ui::hasBegunName(block.text(), textCursor().positionInBlock(), qMax(0, block.previous().userState()));
}

bool PromptEdit::isOnFirstLine() const
{
    return textCursor().block() == document()->begin()
        && textCursor().positionInBlock() <= 0
            + (textCursor().block().layout()->lineCount() > 0 ? textCursor().block().layout()->lineAt(0).textLength()
                                                              : 0);
}

bool PromptEdit::isOnLastLine() const
{
    const QTextLayout* layout = textCursor().block().layout();
    return textCursor().block() == document()->lastBlock()
        && (layout->lineCount() < 1
            || textCursor().positionInBlock() >= layout->lineAt(layout->lineCount() - 1).textStart());
}

bool PromptEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // What the prompt does itself is nobody's shortcut here.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool control = key->modifiers() == Qt::ControlModifier;
        const bool runs = (key->modifiers() & Qt::ControlModifier)
            && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        if (runs
            || (control
                && (key->key() == Qt::Key_R || key->key() == Qt::Key_L || key->key() == Qt::Key_C
                    || key->key() == Qt::Key_D))
            || (key->key() == Qt::Key_Escape && m_isOffering) || key->key() == Qt::Key_Delete
            || (m_keys && m_keys->wants(*key))) {
            event->accept();
            return true;
        }
    }
    // Before it moves the keyboard on.
    if (event->type() == QEvent::KeyPress && tabKey(static_cast<QKeyEvent*>(event)))
        return true;
    return QPlainTextEdit::event(event);
}

bool PromptEdit::tabKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier && (m_isOffering || isAfterName())) {
        m_isOffering ? Q_EMIT offerTaken() : Q_EMIT namesWanted();
        return true;
    }
    if (event->key() == Qt::Key_Backtab && !source().trimmed().isEmpty()) {
        Q_EMIT explanationWanted();
        return true;
    }
    return false;
}

void PromptEdit::keyPressEvent(QKeyEvent* event)
{
    if (m_keys && m_keys->press(*event)) {
        Q_EMIT offerDismissed();
        return;
    }
    if ((m_isOffering && offerKey(event)) || controlKey(event))
        return;
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT offerDismissed();
        if (!(event->modifiers() & Qt::ControlModifier) && !isCommanding()
            && ((event->modifiers() & Qt::ShiftModifier) || textCursor().block() != document()->lastBlock())) {
            newLine();
            return;
        }
        if (m_keys)
            m_keys->begin();
        Q_EMIT runWanted(event->modifiers() & Qt::ControlModifier);
        return;
    case Qt::Key_Up:
        if (plain && isOnFirstLine() && walkHistory(-1))
            return;
        break;
    case Qt::Key_Down:
        if (plain && isOnLastLine() && walkHistory(1))
            return;
        break;
    case Qt::Key_Backspace:
        if (plain && !textCursor().hasSelection()) {
            const int in = textCursor().positionInBlock();
            if (in > 0 && in % 4 == 0 && textCursor().block().text().left(in).trimmed().isEmpty()) {
                dedent();
                return;
            }
        }
        break;
    case Qt::Key_Escape: event->ignore(); return;
    default: break;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!event->isAccepted()
        || (event->text().isEmpty() && event->key() != Qt::Key_Left && event->key() != Qt::Key_Right))
        return;
    const QChar typed = event->text().isEmpty() ? QChar() : event->text().back();
    if (!typed.isLetterOrNumber() && typed != u'_')
        m_isRefused = false;
    Q_EMIT typedOn(typed.isPrint() && !m_isRefused);
}

bool PromptEdit::offerKey(QKeyEvent* event)
{
    const bool goesUp = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp;
    if (goesUp && !m_isAsked) {
        Q_EMIT offerDismissed(); // the history's, as if none were offered
        return false;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown)
        m_isAsked = true;
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT offerStepped(-1); return true;
    case Qt::Key_Down: Q_EMIT offerStepped(1); return true;
    case Qt::Key_PageUp: Q_EMIT offerStepped(-8); return true;
    case Qt::Key_PageDown: Q_EMIT offerStepped(8); return true;
    case Qt::Key_Escape:
        m_isRefused = true;
        Q_EMIT offerDismissed();
        return true;
    default: return false;
    }
}

bool PromptEdit::controlKey(QKeyEvent* event)
{
    if (event->modifiers() != Qt::ControlModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_R: Q_EMIT searchWanted(); return true;
    case Qt::Key_L: Q_EMIT clearWanted(); return true;
    case Qt::Key_C:
        if (textCursor().hasSelection())
            return false;
        Q_EMIT interruptWanted();
        return true;
    case Qt::Key_D:
        if (source().isEmpty())
            Q_EMIT renewWanted();
        return true;
    default: return false;
    }
}

bool PromptEdit::walkHistory(int by)
{
    QString command;
    if (!(by < 0 ? m_history.older(source(), &command) : m_history.newer(&command)))
        return false;
    m_isWalking = true;
    setSource(command);
    // So that the next one is a key away, too.
    if (by < 0) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(int(qMin<qsizetype>(command.size(), command.section(u'\n', 0, 0).size())));
        setTextCursor(cursor);
    }
    m_isWalking = false;
    return true;
}

void PromptEdit::dedent()
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, 4);
    cursor.removeSelectedText();
    setTextCursor(cursor);
}

void PromptEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_colours->rehighlight();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        setFont(Fonts::mono());
        setFixedHeight(sizeHint().height());
    }
}

/// What stands beside it comes and goes, and lines wrap anew.
void PromptEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void PromptEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT offerDismissed();
}

} // namespace everyport::ui
