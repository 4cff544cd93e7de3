#include "ui/overview/startcard.h"

#include <QPainter>
#include <QSpacerItem>
#include <QVBoxLayout>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

/// A plate with a drawing of what the card is about. Decoration: the words say it all.
class Drawing : public QWidget {
public:
    Drawing(StartCard::Picture picture, QWidget* parent) : QWidget(parent), m_picture(picture)
    {
        setFixedHeight(Metrics::px(136));
        setMinimumWidth(Metrics::px(180));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(&painter, QRectF(rect()), palette().color(QPalette::Active, QPalette::Window), {}, Metrics::radius);
        switch (m_picture) {
        case StartCard::Picture::Poll: paintBars(painter); break;
        case StartCard::Picture::Talk: paintBubbles(painter); break;
        case StartCard::Picture::Serve: paintServer(painter); break;
        }
    }

private:
    void paintBars(QPainter& painter)
    {
        const Colours& c = Colours::of(palette());
        const double shares[] = {0.86, 0.66, 0.48, 0.24};
        const int left = Metrics::px(24), room = width() - 2 * left, pitch = Metrics::px(25), high = Metrics::px(13);
        for (int i = 0; i < 4; ++i) {
            const QRect bar(left, Metrics::px(24) + i * pitch, int(room * shares[i]), high);
            paintBox(&painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), bar)), c.answers[size_t(i)], {}, 3);
        }
    }

    /// Two said something, and somebody answers.
    void paintBubbles(QPainter& painter)
    {
        const Colours& c = Colours::of(palette());
        const int left = Metrics::px(24), high = Metrics::px(24), room = width() - 2 * left;
        const double shares[] = {0.61, 0.42, 0.61};
        for (int i = 0; i < 3; ++i) {
            const bool own = i == 2;
            const int wide = int(room * shares[i]);
            const QRect bubble(own ? left + room - wide : left, Metrics::px(24) + i * Metrics::px(30), wide, high);
            const QRect words = bubble.adjusted(Metrics::px(12), high / 2 - 2, -Metrics::px(24), -high / 2 + 2);
            paintBox(&painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), bubble)),
                own ? c.primary : c.buttonEdge, {}, Metrics::noticeRadius);
            paintBox(&painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), words)),
                own ? QColor(Qt::white) : c.text2, {}, 2);
        }
    }

    void paintServer(QPainter& painter)
    {
        const Colours& c = Colours::of(palette());
        const int size = Metrics::px(48), small = Metrics::px(28);
        const QRectF box((width() - size) / 2.0, Metrics::px(24), size, Metrics::px(36));
        const char* const names[] = {"message-circle", "globe", "mail", "terminal"};
        const double y = Metrics::px(106);
        const double pitch = std::min<double>(Metrics::px(68), (width() - small - Metrics::px(24)) / 3.0);
        for (int i = 0; i < 4; ++i) {
            const QPointF at(width() / 2.0 + (i - 1.5) * pitch, y);
            painter.setPen(QPen(palette().color(QPalette::Mid), 1.2));
            painter.drawLine(box.center(), at);
        }
        for (int i = 0; i < 4; ++i) {
            const QRectF ring(width() / 2.0 + (i - 1.5) * pitch - small / 2.0, y - small / 2.0, small, small);
            paintBox(&painter, ring, palette().color(QPalette::Active, QPalette::Base), palette().color(QPalette::Mid),
                small / 2.0);
            paintIcon(&painter, QString::fromLatin1(names[i]), ring, Metrics::px(14), c.text2);
        }
        paintBox(&painter, box, c.primary, {}, Metrics::noticeRadius);
        paintIcon(&painter, QStringLiteral("server"), box, Metrics::px(20), Qt::white);
    }

    StartCard::Picture m_picture;
};

/// A low one is a narrow one, too: its words and buttons have what its edges leave.
QMargins edgeOf(bool isPictured)
{
    const int edge = Metrics::px(isPictured ? 20 : 12);
    return {edge, edge, edge, edge};
}

} // namespace

StartCard::StartCard(Picture picture, const QString& title, const QString& text, QWidget* parent)
    : QFrame(parent),
      m_plate(new Drawing(picture, this)),
      m_choices(new QVBoxLayout),
      m_above(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding)),
      m_below(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed))
{
    setAccessibleName(title);
    setMinimumWidth(Metrics::px(236));
    setMaximumWidth(Metrics::px(340));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edgeOf(true));
    column->setSpacing(8);
    auto* plate = new QVBoxLayout; // with what is below it, so that both go at once
    plate->setContentsMargins(0, 0, 0, 12);
    plate->addWidget(m_plate);
    column->addLayout(plate);
    auto* head = new Text(title, Text::Size::Title, Tone::Normal, this);
    head->setWordWrap(true);
    column->addWidget(head);
    auto* words = new Text(text, Text::Size::Normal, Tone::Second, this);
    words->setWordWrap(true);
    words->setMinimumHeight(words->fontMetrics().lineSpacing() * 3);
    words->setAlignment((words->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
    column->addWidget(words);
    column->addSpacing(12);
    column->addItem(m_above);
    m_choices->setSpacing(Metrics::betweenControls);
    column->addLayout(m_choices);
    column->addItem(m_below);
}

void StartCard::setPictured(bool isPictured)
{
    m_plate->setVisible(isPictured);
    layout()->setContentsMargins(edgeOf(isPictured));
}

void StartCard::setInUse(bool isInUse)
{
    m_isInUse = isInUse;
    update();
}

void StartCard::setPinned(bool isPinned)
{
    const int now = m_above->geometry().height();
    m_above->changeSize(
        0, isPinned ? now : 0, QSizePolicy::Minimum, isPinned ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    m_below->changeSize(0, 0, QSizePolicy::Minimum, isPinned ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    layout()->invalidate();
}

bool StartCard::isPictured() const
{
    return !m_plate->isHidden();
}

int StartCard::pictureHeight() const
{
    return m_plate->minimumHeight() + 12 + layout()->spacing() + 2 * (edgeOf(true).top() - edgeOf(false).top());
}

void StartCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    paintBox(&painter, QRectF(rect()), palette().color(QPalette::Active, QPalette::Base), m_isInUse ? c.edge : c.line,
        Metrics::cardRadius);
}

} // namespace everyport::ui
