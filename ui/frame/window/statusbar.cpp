#include "ui/frame/window/statusbar.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "ui/frame/keyboard/panering.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/tabular.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"

namespace everyport::ui {
namespace {

constexpr int widestPart = 480; ///< At 13: what is longer ends in … and makes the window no wider.

} // namespace

/// One part; painted, because its numbers keep their width.
class StatusButton final : public QAbstractButton {
public:
    explicit StatusButton(QWidget* parent) : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }
    void show(const StatusPart& part)
    {
        m_part = part;
        setText(shownInLine(part.text));
        setAccessibleName(part.action ? part.action->text() : text());
        const bool isCut = tabularWidth(Fonts::caption(), text()) > Metrics::px(widestPart);
        setToolTip(isCut && part.toolTip.isEmpty() ? text() : part.toolTip);
        updateGeometry();
        update();
    }
    const StatusPart& part() const { return m_part; }
    QSize sizeHint() const override
    {
        const int mark = m_part.mark == Mark::None ? 0 : Metrics::px(18);
        return {
            qMin(qCeil(tabularWidth(Fonts::caption(), text())), Metrics::px(widestPart)) + mark + 16, Metrics::px(24)};
    }
    QSize minimumSizeHint() const override { return {Metrics::px(40), Metrics::px(24)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Colours& c = Colours::of(palette());
        if (m_part.action)
            paintBox(&painter, QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5), underMouse() ? c.hover : QColor(), c.line,
                Metrics::radius);
        else if (underMouse() && !m_part.page.isEmpty())
            paintBox(&painter, QRectF(rect()), c.hover, {}, Metrics::radius);
        QRect room = rect().adjusted(8, 0, -8, 0);
        if (m_part.mark != Mark::None) {
            paintMark(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(8, 0, Metrics::px(12), height())),
                m_part.mark, palette());
            room.setLeft(room.left() + Metrics::px(18));
        }
        const Tone tone = toneOf(m_part.mark);
        painter.setFont(Fonts::caption());
        painter.setPen(tone == Tone::Trouble || tone == Tone::Failed ? toneColour(tone, palette()) : c.text2);
        const bool leftToRight = layoutDirection() == Qt::LeftToRight;
        const QString shown = QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, room.width() + 4);
        drawTabular(&painter, QStyle::visualRect(layoutDirection(), rect(), room),
            int(leftToRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, shown);
        QStyleOption option;
        option.initFrom(this);
        if (hasVisibleFocus(&option))
            paintFocusRing(&painter, QRectF(rect()), c, Metrics::radius);
    }

private:
    StatusPart m_part;
};

StatusBar::StatusBar(QAction* drawer, QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_left(new QHBoxLayout), m_right(new QHBoxLayout)
{
    m_row->setContentsMargins(8, 1, 8, 0);
    m_row->setSpacing(8);
    m_left->setSpacing(8);
    m_right->setSpacing(8);
    m_row->addLayout(m_left);
    m_row->addStretch();
    m_row->addLayout(m_right);
    m_fold = makeToolButton(QStringLiteral("panel-bottom"), drawer->text(), this);
    applyFont();
    m_fold->setToolTip(withKey(drawer->text(), drawer->shortcut()));
    m_fold->setCheckable(true);
    m_fold->setChecked(drawer->isChecked());
    m_row->addWidget(m_fold);
    connect(m_fold, &QToolButton::clicked, drawer, &QAction::trigger);
    connect(drawer, &QAction::toggled, m_fold, &QToolButton::setChecked);
    m_fold->setVisible(drawer->isEnabled());
    connect(drawer, &QAction::changed, m_fold, [this, drawer] { m_fold->setVisible(drawer->isEnabled()); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Status"));
}

void StatusBar::show(QList<StatusPart> parts)
{
    std::stable_sort(
        parts.begin(), parts.end(), [](const StatusPart& a, const StatusPart& b) { return a.order < b.order; });
    if (parts == m_parts)
        return;
    m_parts = parts;
    while (m_buttons.size() > parts.size()) {
        StatusButton* spare = m_buttons.takeLast();
        spare->hide();
        spare->deleteLater(); // it may be the one that was pressed
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i == m_buttons.size()) {
            auto* button = new StatusButton(this);
            connect(button, &QAbstractButton::clicked, this, [this, button] {
                if (QAction* action = button->part().action)
                    action->trigger();
                else if (!button->part().page.isEmpty())
                    Q_EMIT wanted(button->part().page, button->part().subject);
            });
            m_buttons.append(button);
        }
        m_buttons[i]->show(parts[i]);
        m_left->removeWidget(m_buttons[i]);
        m_right->removeWidget(m_buttons[i]);
        (parts[i].atRight ? m_right : m_left)->addWidget(m_buttons[i]);
    }
    fit();
}

void StatusBar::setMessage(QWidget* message)
{
    m_message = message;
    m_row->insertWidget(1, message);
    message->installEventFilter(this);
    fit();
}

void StatusBar::applyFont()
{
    m_fold->setFixedSize(Metrics::px(28), Metrics::px(24));
}

bool StatusBar::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return QWidget::event(event);
}

bool StatusBar::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::ShowToParent || type == QEvent::HideToParent || type == QEvent::LayoutRequest)
        fit();
    return QWidget::eventFilter(watched, event);
}

int StatusBar::messageWidth() const
{
    return m_message && !m_message->isHidden() ? qMin(m_message->sizeHint().width(), width()) : 0;
}

/// So does what stands before a button: without those words nobody knows what it would stop.
bool StatusBar::endsSomething(qsizetype part) const
{
    return m_parts[part].action || (part + 1 < m_parts.size() && m_parts[part + 1].action);
}

void StatusBar::focusFirst()
{
    enterPane(this, Qt::TabFocusReason); // its parts may all have given way
}

QSize StatusBar::sizeHint() const
{
    return {Metrics::px(400), Metrics::statusBar()};
}

void StatusBar::fit()
{
    const int message = messageWidth();
    int room = width() - Metrics::px(60) - (message > 0 ? message + 8 : 0);
    for (StatusButton* button : m_buttons)
        room -= button->sizeHint().width() + 8;
    const auto isTrouble = [this](qsizetype part) {
        const Tone tone = toneOf(m_parts[part].mark);
        return tone == Tone::Trouble || tone == Tone::Failed;
    };
    QList<bool> gone(m_buttons.size(), false);
    // Where all does not fit, the last parts without a word of trouble go first; Overview has them anyway. The message
    // goes by itself within seconds, with the way back that it offers, and then what is wrong stands here again.
    for (const bool trouble : {false, true}) {
        for (qsizetype i = m_buttons.size() - 1; i >= 0 && room < 0; --i) {
            if (isTrouble(i) != trouble || endsSomething(i) || (trouble && message == 0))
                continue;
            gone[i] = true;
            room += m_buttons[i]->sizeHint().width() + 8;
        }
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(!gone[i]);
    if (message > 0)
        m_message->setMaximumWidth(qMax(message / 4, message + qMin(0, room)));
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Colours::of(palette()).line);
}

void StatusBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace everyport::ui
