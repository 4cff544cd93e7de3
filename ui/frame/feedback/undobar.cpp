#include "ui/frame/feedback/undobar.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include "ui/frame/feedback/undostack.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int looksMs = 250;
constexpr int narrowestList = 320; // px at 13: with less room it would say too little

bool staysClear(const QWidget& widget)
{
    return widget.property("staysClear").toBool();
}

/// What is pressed or typed into: nobody sees that it is there below a bar.
bool isControl(const QWidget& widget)
{
    return staysClear(widget) || qobject_cast<const QAbstractButton*>(&widget)
        || qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget)
        || qobject_cast<const QAbstractSpinBox*>(&widget);
}

QRect above(const QList<QRect>& places, const QRect& wanted)
{
    QRect place = wanted;
    for (const QRect& each : places) {
        if (place.intersects(each))
            place.moveBottom(each.top() - 8);
    }
    return place.top() < 0 ? wanted : place;
}

} // namespace

UndoBar::UndoBar(UndoStack& undo, QWidget* page) : QWidget(page), m_undo(undo), m_icon(new QLabel(this))
{
    // Dark on either theme, so that it stands off the page; its children take their colours from this palette.
    QPalette dark = darkPalette();
    dark.setColor(QPalette::WindowText, Colours::lightSet().undoText);
    setPalette(dark);
    m_text = new Text({}, Text::Size::Normal, Tone::Normal, this);
    m_back = makeLinkButton(tr("Undo"), {}, this);
    m_text->setElided(true);
    QToolButton* dismiss = makeCrossButton(tr("Close"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 6, 4);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addSpacing(24);
    row->addWidget(m_back);
    row->addWidget(dismiss);
    m_back->setFont(Fonts::strong());
    m_told.setSingleShot(true);
    connect(&m_told, &QTimer::timeout, this, &UndoBar::showOffer);
    connect(m_back, &QPushButton::clicked, &m_undo, &UndoStack::takeBack);
    connect(dismiss, &QToolButton::clicked, this, [this] {
        m_told.stop();
        m_undo.dismiss();
        hide();
    });
    connect(&m_undo, &UndoStack::offerChanged, this, [this] {
        m_told.stop();
        showOffer();
    });
    // Another tab or row brings other buttons below it, and tells nobody.
    m_looks.setInterval(looksMs);
    connect(&m_looks, &QTimer::timeout, this, &UndoBar::stayClear);
    page->installEventFilter(this);
    hide();
}

void UndoBar::tell(const QString& sentence)
{
    if (m_undo.offer())
        return; // what can be taken back matters more
    m_icon->hide();
    m_back->hide();
    m_text->setText(shownInLine(sentence));
    m_told.start(4000);
    appear();
}

void UndoBar::showOffer()
{
    const auto offer = m_undo.offer();
    if (!offer) {
        hide();
        return;
    }
    m_icon->setPixmap(iconPixmap(offer->icon, Metrics::icon(), Colours::darkSet().text2, devicePixelRatioF()));
    m_icon->show();
    m_text->setText(shownInLine(offer->text));
    m_back->setText(offer->button);
    m_back->setToolTip(withKey(offer->button, QKeySequence(Qt::CTRL | Qt::Key_Z)));
    m_back->show();
    appear();
}

void UndoBar::appear()
{
    setAccessibleName(m_text->text());
    place();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void UndoBar::place()
{
    adjustSize();
    setGeometry(wantedPlace());
    raise();
    show();
}

/// No further than a list goes that begins the page: what is open beside it is being read or filled in.
int UndoBar::room() const
{
    const int whole = parentWidget()->width();
    int most = whole - 32;
    const auto views = parentWidget()->findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* view : views) {
        const QRect seen = QStyle::visualRect(
            layoutDirection(), parentWidget()->rect(), QRect(view->mapTo(parentWidget(), QPoint()), view->size()));
        const bool isBeginning = view->isVisible() && seen.left() <= 16 && seen.bottom() > parentWidget()->height() / 2;
        if (isBeginning && seen.right() >= Metrics::px(narrowestList))
            most = qMin(most, seen.right() - 24);
    }
    return most;
}

QRect UndoBar::wantedPlace() const
{
    const int width = qMin(sizeHint().width(), room());
    const int x = layoutDirection() == Qt::LeftToRight ? 16 : parentWidget()->width() - width - 16;
    const int height = sizeHint().height();
    return clearPlace(QRect(x, parentWidget()->height() - height - 16, width, height));
}

QRect UndoBar::clearPlace(QRect wanted) const
{
    const QRect ofControls = above(placesOf(isControl), wanted);
    // So far up it would lie over what is being read.
    return ofControls.top() >= parentWidget()->height() / 2 ? ofControls : above(placesOf(staysClear), wanted);
}

QList<QRect> UndoBar::placesOf(bool (*isOne)(const QWidget&)) const
{
    QList<QRect> places;
    const auto widgets = parentWidget()->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || !isOne(*widget) || isAncestorOf(widget))
            continue;
        const QRect seen = widget->visibleRegion().boundingRect(); // not what is scrolled away
        if (!seen.isEmpty())
            places.append(seen.translated(widget->mapTo(parentWidget(), QPoint())));
    }
    // From below upwards, so that whoever stands above another is asked behind it.
    std::sort(places.begin(), places.end(), [](const QRect& a, const QRect& b) { return a.bottom() > b.bottom(); });
    return places;
}

void UndoBar::stayClear()
{
    if (underMouse())
        return; // somebody is about to press it
    if (wantedPlace() != geometry())
        place();
}

void UndoBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_looks.start();
}

void UndoBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_looks.stop();
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool dark = Colours::of(parentWidget()->palette()).dark;
    const Colours& outside = dark ? Colours::darkSet() : Colours::lightSet();
    paintBox(&painter, QRectF(rect()), outside.undo, dark ? outside.buttonEdge : QColor(), Metrics::noticeRadius);
}

} // namespace everyport::ui
