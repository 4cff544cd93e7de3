#include "ui/widgets/code/codeview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSyntaxHighlighter>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

/// Colours a document line by line as it changes.
class CodeColours : public QSyntaxHighlighter {
public:
    CodeColours(CodeView* view) : QSyntaxHighlighter(view->document()), m_view(view) {}

    void setLanguage(CodeLanguage language)
    {
        if (language == m_language)
            return;
        m_language = language;
        rehighlight();
    }

protected:
    void highlightBlock(const QString& text) override
    {
        int state = qMax(0, previousBlockState());
        for (const CodeSpan& span : codeSpans(text, m_language, &state))
            setFormat(span.start, span.length, codeColour(span.kind, m_view->palette()));
        setCurrentBlockState(state);
    }

private:
    CodeView* m_view;
    CodeLanguage m_language = CodeLanguage::Plain;
};

namespace {

constexpr int mostShown = 1'000'000;

} // namespace

CodeView::CodeView(const QString& accessibleName, QWidget* parent)
    : QPlainTextEdit(parent), m_colours(new CodeColours(this))
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFont(Fonts::mono());
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(Metrics::px(8), Metrics::px(6), Metrics::px(4), Metrics::px(6));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(document(), &QTextDocument::blockCountChanged, this, [this] { updateGeometry(); });
}

void CodeView::setCode(const QString& text, CodeLanguage language)
{
    m_colours->setLanguage(language);
    // What is edited stays as it is: it goes back where it came from.
    const QString shown = isReadOnly() ? shownCode(text, mostShown) : text;
    if (shown != toPlainText())
        setPlainText(shown);
}

void CodeView::setLanguage(CodeLanguage language)
{
    m_colours->setLanguage(language);
}

void CodeView::fitLines(int least, int most)
{
    m_leastLines = least;
    m_mostLines = most;
    updateGeometry();
}

int CodeView::heightOfLines(int lines) const
{
    return lines * QFontMetrics(font()).lineSpacing() + 2 * int(document()->documentMargin()) + Metrics::px(14);
}

QSize CodeView::sizeHint() const
{
    return {Metrics::px(200), heightOfLines(qBound(m_leastLines, document()->blockCount(), m_mostLines))};
}

QSize CodeView::minimumSizeHint() const
{
    return {Metrics::px(80), heightOfLines(qMin(m_leastLines, 3))};
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_colours->rehighlight();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        setFont(Fonts::mono());
        updateGeometry();
    }
}

bool CodeView::event(QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        // The frame's own paint event; the text is painted by the viewport's, above it.
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        if (isReadOnly()) {
            const Colours& c = Colours::of(palette());
            // The scroll bar stands outside of the box.
            const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
            const QRectF box = QRectF(rect()).adjusted(
                layoutDirection() == Qt::RightToLeft ? bar : 0, 0, layoutDirection() == Qt::LeftToRight ? -bar : 0, 0);
            paintBox(&painter, box, palette().color(QPalette::Active, QPalette::Window), c.line, Metrics::noticeRadius);
            if (hasVisibleFocus(&option))
                paintFocusRing(&painter, box, c, Metrics::noticeRadius);
        } else {
            paintField(&painter, option, this);
        }
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut
        || event->type() == QEvent::DynamicPropertyChange)
        update();
    return QPlainTextEdit::event(event);
}

void CodeView::keyPressEvent(QKeyEvent* event)
{
    // Esc and Enter with Ctrl belong to the page or the dialog around.
    if (event->key() == Qt::Key_Escape
        || (event->key() == Qt::Key_Return && (event->modifiers() & Qt::ControlModifier))) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace everyport::ui
