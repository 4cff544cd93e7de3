#include "ui/console/transcript/flowtext.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>

#include "ui/console/transcript/tracelinks.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/clipboard.h"

namespace everyport::ui {

FlowText::FlowText(Look look, const QString& accessibleName, QWidget* parent) : QPlainTextEdit(parent), m_look(look)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus); // the transcript is one stop for the keyboard
    setFont(Fonts::mono());
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // code stays so in mirrored windows
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &FlowText::flowOn);
}

void FlowText::setFlow(const QString& text)
{
    if (text == m_wanted)
        return;
    m_wanted = text;
    flowOn();
}

QString FlowText::nextFlow() const
{
    if ((m_look != Look::Output && m_look != Look::Errors) || !m_wanted.startsWith(m_text))
        return m_wanted;
    qsizetype end = m_text.size();
    for (int line = 0; line < mostLinesAtOnce; ++line) {
        const auto found = m_wanted.indexOf(QLatin1Char('\n'), end);
        if (found < 0)
            return m_wanted;
        end = found + 1;
    }
    return m_wanted.left(end);
}

void FlowText::flowOn()
{
    const QString text = nextFlow();
    if (text.size() < m_wanted.size())
        m_more.start();
    QString fresh = text;
    while (fresh.endsWith(QLatin1Char('\n')))
        fresh.chop(1); // the next thing begins below anyway
    QString before = m_text;
    while (before.endsWith(QLatin1Char('\n')))
        before.chop(1);
    m_text = text;
    if (!before.isEmpty() && fresh.size() >= before.size() && fresh.startsWith(before)) {
        const int from = document()->blockCount() - 1;
        QTextCursor end(document());
        end.movePosition(QTextCursor::End);
        // The last line may go on; those above it stay as they are.
        end.insertText(fresh.mid(before.size()));
        if (m_measured > from)
            m_measured = from;
        m_height = m_heights;
        colour(from);
    } else {
        setPlainText(fresh);
        m_measured = 0;
        m_height = 0;
        colour(0);
    }
    measure();
}

/// Code, tracebacks' links and the tone of what went wrong, from that block on.
void FlowText::colour(int from)
{
    const Colours& c = Colours::of(palette());
    QTextCursor cursor(document()->findBlockByNumber(qMax(0, from)));
    const auto mark = [&](int start, int length, const QTextCharFormat& format) {
        cursor.setPosition(start);
        cursor.setPosition(start + length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    };
    QTextCharFormat plain;
    plain.setForeground(m_look == Look::Errors || m_look == Look::Failure ? c.failed : palette().color(QPalette::Text));
    const int start = cursor.position();
    mark(start, int(document()->characterCount()) - 1 - start, plain);
    if (m_look == Look::Code || m_look == Look::Value) {
        for (const QTextLayout::FormatRange& range :
            codeFormats(document()->toPlainText().left(64 * 1024), CodeLanguage::Python, palette()))
            mark(range.start, range.length, range.format);
    } else if (m_look == Look::Failure) {
        for (const TraceLink& link : traceLinks(document()->toPlainText())) {
            QTextCharFormat format;
            format.setForeground(c.accent);
            format.setFontUnderline(true);
            format.setAnchor(true);
            format.setAnchorHref(link.address());
            format.setToolTip(link.command > 0 ? tr("Go to this line of command %1").arg(link.command)
                                               : tr("Show this line of the file"));
            mark(int(link.start), int(link.length), format);
        }
        // A line of ^^^^ would be torn from what it marks where the lines wrap.
        for (const TraceMarks& line : traceMarks(document()->toPlainText())) {
            for (const TraceMark& each : line.marks) {
                QTextCharFormat format = plain;
                format.setUnderlineStyle(each.isAround ? QTextCharFormat::DotLine : QTextCharFormat::SingleUnderline);
                if (!each.isAround)
                    format.setFontWeight(QFont::Bold);
                mark(int(each.start), int(each.length), format);
            }
            document()->findBlock(int(line.line)).setVisible(false);
        }
    }
}

void FlowText::measure()
{
    const int width = viewport()->width();
    if (width != m_width) {
        m_width = width;
        m_measured = 0;
        m_height = 0;
    }
    for (QTextBlock block = document()->findBlockByNumber(m_measured); block.isValid(); block = block.next()) {
        m_heights = m_height; // without the last one, which may still grow
        m_height += blockBoundingRect(block).height();
        ++m_measured;
    }
    const int height = qCeil(m_height) + 2;
    if (height != this->height() || minimumHeight() != height) {
        setFixedHeight(height);
        updateGeometry();
        Q_EMIT grown();
    }
    verticalScrollBar()->setValue(0);
}

void FlowText::showLine(int line)
{
    QTextCursor cursor(document()->findBlockByNumber(qBound(0, line - 1, document()->blockCount() - 1)));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

QString FlowText::firstLink() const
{
    const auto links = m_look == Look::Failure ? traceLinks(m_wanted) : QList<TraceLink>();
    return links.isEmpty() ? QString() : links.last().address(); // where it happened is said last
}

QSize FlowText::sizeHint() const
{
    return {Metrics::px(300), qMax(1, minimumHeight())};
}

QSize FlowText::minimumSizeHint() const
{
    return {Metrics::px(60), qMax(1, minimumHeight())};
}

void FlowText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour(0);
    } else if (event->type() == QEvent::ApplicationFontChange) {
        setFont(Fonts::mono());
        m_width = -1;
        measure();
    }
}

void FlowText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (viewport()->width() != m_width)
        measure();
}

void FlowText::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the transcript's
}

void FlowText::mouseMoveEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(anchorAt(event->position().toPoint()).isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
}

void FlowText::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const QString address = anchorAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !address.isEmpty() && !textCursor().hasSelection())
        Q_EMIT linkOpened(address);
}

void FlowText::keyPressEvent(QKeyEvent* event)
{
    // Choosing and copying are the text's; all else goes to the transcript.
    if (event == QKeySequence::Copy || event == QKeySequence::SelectAll
        || (event->modifiers() & Qt::ShiftModifier && !event->text().size()))
        QPlainTextEdit::keyPressEvent(event);
    else
        event->ignore();
}

void FlowText::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy = menu->addAction(icon(QStringLiteral("copy")), tr("Copy"), this, [this] { QPlainTextEdit::copy(); });
    copy->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Copy all of it"), this, [this] { copyWords(m_wanted); });
    menu->addAction(tr("Select all"), this, [this] { selectAll(); });
    menu->popup(event->globalPos());
}

} // namespace everyport::ui
