#include "ui/widgets/display/texts.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/tabular.h"
#include "ui/style/words/cutname.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {
namespace {

constexpr int widestWord = 320; ///< At 13: a word without end makes no window wider than its screen.
constexpr int blank = 5;        ///< At 13: as wide as one between two words.

/// Qt knows a label by its class only: what is painted here is read as one.
QAccessibleInterface* makeStateAccess(const QString&, QObject* object)
{
    auto* state = qobject_cast<StateText*>(object);
    return state ? new QAccessibleWidget(state, QAccessible::StaticText) : nullptr;
}

} // namespace

Text::Text(const QString& text, Size size, Tone tone, QWidget* parent)
    : QLabel(shownWords(text), parent), m_size(size), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on base, too, where it would be Text
    applyFont();
    applyTone();
    applySide();
}

/// QLabel asks the words which way they run; here a column of labels has one edge, whatever is written on them.
void Text::applySide()
{
    if (alignment() & Qt::AlignHCenter)
        return;
    const Qt::Alignment upright = alignment() & Qt::AlignVertical_Mask;
    setAlignment(upright | Qt::AlignAbsolute | (layoutDirection() == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight));
}

void Text::setText(const QString& text)
{
    if (toolTip() == this->text())
        setToolTip({}); // of the words that were cut before
    QLabel::setText(shownWords(text));
}

void Text::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    applyTone();
}

void Text::setSize(Size size)
{
    m_size = size;
    applyFont();
}

void Text::setElided(bool elided, Qt::TextElideMode where)
{
    m_elided = elided;
    m_where = where;
    updateGeometry();
}

void Text::setNameCut(bool cut)
{
    m_cutsName = cut;
    update();
}

void Text::setShorter(const QString& shorter)
{
    m_shorter = shownWords(shorter);
    update();
}

QSize Text::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elided)
        size.setWidth(qMin(size.width(), Metrics::px(24)));
    else if (wordWrap())
        size.setWidth(qMin(size.width(), Metrics::px(widestWord)));
    return size;
}

void Text::applyFont()
{
    switch (m_size) {
    case Size::Normal: setFont(Fonts::text()); break;
    case Size::Strong: setFont(Fonts::strong()); break;
    case Size::Title: setFont(Fonts::title()); break;
    case Size::Question: setFont(Fonts::question()); break;
    case Size::Panel: setFont(Fonts::panel()); break;
    case Size::Caption: setFont(Fonts::caption()); break;
    case Size::Group: setFont(Fonts::group()); break;
    case Size::Mono: setFont(Fonts::mono()); break;
    }
}

void Text::applyTone()
{
    const QColor wanted = toneColour(m_tone, palette());
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    // Only this one role is our own; the rest goes on following the program.
    QPalette own;
    own.setColor(QPalette::WindowText, wanted);
    setPalette(own);
}

bool Text::event(QEvent* event)
{
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::PaletteChange)
        applyTone();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applySide();
    // Of left-to-right words the blank at which a line ends stands at its right, and pushes the first letter out.
    else if (event->type() == QEvent::Polish && wordWrap() && layoutDirection() == Qt::RightToLeft)
        setContentsMargins(Metrics::margins(0, 0, Metrics::px(blank), 0));
    return done;
}

void Text::paintEvent(QPaintEvent* event)
{
    if (!m_elided || hasSelectedText()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    QString shown = m_cutsName ? cutInName(text(), fontMetrics(), contentsRect().width())
                               : fontMetrics().elidedText(text(), m_where, contentsRect().width());
    if (shown != text() && !m_shorter.isEmpty())
        shown = fontMetrics().elidedText(m_shorter, m_where, contentsRect().width());
    if (shown != text() && toolTip().isEmpty())
        setToolTip(text());
    if (shown != text() && shown.size() < 5 && m_tone == Tone::Second)
        return; // what would only be dots is better read in the tool tip
    const auto flags = int(QStyle::visualAlignment(layoutDirection(), alignment()));
    painter.drawText(contentsRect(), asWritten(flags, shown) | Qt::TextSingleLine, shown);
}

Text* wrappedText(const QString& words, Text::Size size, Tone tone, QWidget* parent)
{
    auto* text = new Text(words, size, tone, parent);
    text->setWordWrap(true);
    return text;
}

StateText::StateText(QWidget* parent) : QWidget(parent)
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(makeStateAccess), true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    hide(); // without a state it takes no room, also before it is told that there is none
}

void StateText::setState(Mark mark, const QString& given)
{
    const QString word = shownInLine(given);
    if (mark == m_mark && word == m_word)
        return;
    if (toolTip() == m_word)
        setToolTip({});
    m_mark = mark;
    m_word = word;
    setAccessibleName(word);
    setVisible(mark != Mark::None || !word.isEmpty());
    updateGeometry();
    update();
}

/// In the room that its layout gives, which may be less than it asks for.
bool StateText::isCut() const
{
    const int mark = m_mark == Mark::None ? 0 : Metrics::px(20);
    return qCeil(tabularWidth(Fonts::button(), m_word)) > width() - mark;
}

QSize StateText::sizeHint() const
{
    const int mark = m_mark == Mark::None ? 0 : Metrics::px(m_word.isEmpty() ? 12 : 20);
    return {mark + qMin(qCeil(tabularWidth(Fonts::button(), m_word)), Metrics::px(widestWord)) + 2, Metrics::px(20)};
}

void StateText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRect room = rect();
    if (m_mark != Mark::None) {
        paintMark(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, Metrics::px(12), height())),
            m_mark, palette());
        room.setLeft(Metrics::px(20));
    }
    painter.setFont(Fonts::button());
    painter.setPen(markColour(m_mark, palette()));
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const bool cut = isCut();
    if (cut && toolTip().isEmpty())
        setToolTip(m_word);
    else if (!cut && toolTip() == m_word)
        setToolTip({});
    drawTabular(&painter, QStyle::visualRect(layoutDirection(), rect(), room),
        (leftToRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
        cut ? QFontMetrics(painter.font()).elidedText(m_word, Qt::ElideRight, room.width()) : m_word);
}

Line::Line(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Line::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Colours::of(palette()).line);
}

} // namespace everyport::ui
