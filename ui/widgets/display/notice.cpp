#include "ui/widgets/display/notice.h"

#include <utility>

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/languages/saidwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int hang = 16;
constexpr int textBeside = 280; // a sentence narrower than this is a column of single words

QColor groundOf(Mark mark, const Colours& c)
{
    switch (toneOf(mark)) {
    case Tone::Good: return c.goodNotice;
    case Tone::Trouble: return c.troubleNotice;
    case Tone::Failed: return c.failedNotice;
    default: return c.infoNotice;
    }
}

/// Each line is a paragraph of its own: what is wrapped hangs, so that one sees where the next begins, and what turns
/// the writing in one turns no other. Qt mirrors the indent, but not the margin, and reads them from the left unasked.
QString hanging(const QString& text, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    const QString side = mirrored ? QStringLiteral("right") : QStringLiteral("left");
    const QString way = mirrored ? QStringLiteral("rtl") : QStringLiteral("ltr");
    const QString style = QStringLiteral("margin-top:0px;margin-bottom:0px;margin-%1:%2px;text-indent:-%2px")
                              .arg(side, QString::number(Metrics::px(hang)));
    QString rich;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QString words = line.isEmpty() ? QStringLiteral("&nbsp;") : line.toHtmlEscaped();
        rich += QStringLiteral("<p dir=\"%1\" style=\"%2\">%3</p>").arg(way, style, words);
    }
    return rich;
}

} // namespace

Notice::Notice(Mark mark, QWidget* parent)
    : QFrame(parent),
      m_mark(mark),
      m_label(new QLabel(this)),
      m_caption(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_details(new Text({}, Text::Size::Mono, Tone::Second, this)),
      m_row(new QHBoxLayout),
      m_below(new WrapLayout),
      m_detailsButton(makeSmallButton(tr("Details"), {}, this)),
      m_close(makeCrossButton(tr("Close"), this))
{
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(6, 6, 6, 6);
    outer->setSpacing(0);
    outer->addSpacing(Metrics::px(38) - 6); // the mark's; a margin would stay at the left when all is mirrored
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    outer->addLayout(column, 1);
    m_row->setSpacing(8);
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setFocusPolicy(Qt::ClickFocus);
    m_label->setWordWrap(true);
    m_label->setMinimumWidth(Metrics::px(160)); // or one word without end would make the window as wide as itself
    m_row->addWidget(m_label, 1);
    m_row->addWidget(m_caption);
    m_caption->hide();
    m_row->addWidget(m_detailsButton);
    m_row->addWidget(m_close, 0, Qt::AlignTop); // beside the mark, however many lines there are
    column->addLayout(m_row);
    m_below->setSpacing(8);
    column->addLayout(m_below);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setWordWrap(true);
    m_details->hide();
    column->addWidget(m_details);
    m_detailsButton->hide();
    m_detailsButton->setCheckable(true);
    connect(m_detailsButton, &QAbstractButton::toggled, m_details, &QWidget::setVisible);
    m_close->hide();
    connect(m_close, &QAbstractButton::clicked, this, &Notice::closed);
    setMinimumHeight(Metrics::px(40));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Notice::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void Notice::setText(const QString& head, const QString& text)
{
    m_head = shownWords(head, 2000);
    m_text = shownWords(saidWords(text), 8000);
    updateText();
}

void Notice::updateText()
{
    QString rich;
    if (!m_head.isEmpty()) {
        const QString strong = QStringLiteral("<b style=\"font-weight:600\">%1</b>").arg(m_head.toHtmlEscaped());
        // All is well is said in green, what is wrong in the text's own colour on its ground.
        rich = toneOf(m_mark) == Tone::Good ? QStringLiteral("<span style=\"color:%1\">%2</span>&nbsp; ")
                                                  .arg(Colours::of(palette()).good.name(), strong)
                                            : strong + QLatin1Char(' ');
    }
    const bool isList = m_text.contains(QLatin1Char('\n'));
    m_label->setText(rich + (isList ? hanging(m_text, layoutDirection()) : m_text.toHtmlEscaped()));
    m_label->setAccessibleName(text());
    setAccessibleName(text());
}

QString Notice::text() const
{
    return m_head.isEmpty() ? m_text : m_text.isEmpty() ? m_head : m_head + QLatin1Char(' ') + m_text;
}

void Notice::setCaption(const QString& text)
{
    m_caption->setText(text);
    m_caption->setVisible(!text.isEmpty());
}

QAbstractButton* Notice::addButton(const QString& text, const QString& iconName, std::function<void()> pressed)
{
    QPushButton* button = makeSmallButton(text, iconName, this);
    m_buttons.append(button);
    putButtons();
    connect(button, &QPushButton::clicked, this, [pressed = std::move(pressed)] { pressed(); });
    return button;
}

void Notice::clearButtons()
{
    // Later: one of them may be the button whose press brought us here.
    for (QPushButton* button : std::exchange(m_buttons, {})) {
        m_row->removeWidget(button);
        m_below->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
}

void Notice::setDetails(const QString& details)
{
    m_details->setText(details);
    m_detailsButton->setVisible(!details.isEmpty());
    m_detailsButton->setChecked(false);
}

void Notice::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Notice::setSeenFrom(int top)
{
    m_seenFrom = top;
    pinCross();
}

void Notice::setFramed(bool framed)
{
    m_isFramed = framed;
    update();
}

void Notice::pinCross()
{
    const int edge = (Metrics::px(40) - m_close->height()) / 2;
    m_close->move(m_close->x(), qBound(edge, m_seenFrom + edge, qMax(edge, height() - edge - m_close->height())));
}

bool Notice::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        placeButtons();
        pinCross();
    }
    return QFrame::event(event);
}

/// As wide as they are beside each other, whether they stand so or not.
int Notice::buttonsWidth() const
{
    int all = 0;
    for (const QPushButton* button : m_buttons) {
        if (!button->isHidden())
            all += button->sizeHint().width() + (all > 0 ? m_row->spacing() : 0);
    }
    return all;
}

void Notice::placeButtons()
{
    int beside = 0; // with the gap before each
    for (const int width : {buttonsWidth(), m_caption->isHidden() ? 0 : m_caption->sizeHint().width(),
             m_detailsButton->isHidden() ? 0 : m_detailsButton->sizeHint().width(),
             m_close->isHidden() ? 0 : m_close->sizeHint().width()})
        beside += width > 0 ? width + m_row->spacing() : 0;
    const int around = Metrics::px(38) + 6;
    const bool below = width() < around + Metrics::px(textBeside) + beside;
    if (std::exchange(m_isBelow, below) != below)
        putButtons();
}

void Notice::putButtons()
{
    QList<QWidget*> all(m_buttons.begin(), m_buttons.end());
    all.append(m_detailsButton); // goes with them; alone beside the sentence it looks like the only one
    for (QWidget* button : all) {
        m_row->removeWidget(button);
        m_below->removeWidget(button);
        if (m_isBelow)
            m_below->addWidget(button);
        else
            m_row->insertWidget(m_row->indexOf(m_close), button);
    }
    tabAsLaidOut(this, m_close);
}

void Notice::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        updateText();
}

void Notice::paintFrame(QPainter* painter, const QRectF& box) const
{
    const QColor edge = mixed(markColour(m_mark, palette()), ground(), 0.32);
    paintBox(painter, box, ground(), edge, Metrics::noticeRadius);
}

QColor Notice::ground() const
{
    return groundOf(m_mark, Colours::of(palette()));
}

void Notice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_isFramed)
        paintFrame(&painter, QRectF(rect()));
    const QColor state = markColour(m_mark, palette());
    const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(13, 0, Metrics::px(16), Metrics::px(40)));
    if (m_mark == Mark::Good || m_mark == Mark::Live)
        paintIcon(&painter, QStringLiteral("circle-check"), mark, Metrics::px(18), state);
    else
        paintMark(&painter, mark, m_mark, state);
}

} // namespace everyport::ui
