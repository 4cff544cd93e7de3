#include "ui/widgets/dialogs/dialog.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/display/statesentence.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int widest = 900;
constexpr int leastOfArea = 90; // px at 13: two words, or two lines

/// On its screen, without the window's frame.
QSize roomOf(const QWidget& dialog)
{
    return dialog.screen()->availableGeometry().size() - QSize(20, 40);
}

/// Takes so much from its least, which its content asks for, or who has set it. Answers whether it had some to give.
bool giveWay(QAbstractScrollArea* area, const QSize& over)
{
    const QSize set = area->minimumSize(), hint = area->minimumSizeHint();
    const QSize was(set.width() > 0 ? set.width() : hint.width(), set.height() > 0 ? set.height() : hint.height());
    const QSize bound(Metrics::px(leastOfArea), Metrics::px(leastOfArea));
    const QSize now = (was - over).expandedTo(bound).boundedTo(was);
    if (now.width() < was.width())
        area->setMinimumWidth(now.width());
    if (now.height() < was.height())
        area->setMinimumHeight(now.height());
    return now != was;
}

bool isInAnother(const QWidget* area, const QWidget* dialog)
{
    const QWidget* above = area->parentWidget();
    while (above != dialog && !qobject_cast<const QAbstractScrollArea*>(above))
        above = above->parentWidget();
    return above != dialog;
}

/// Scrolls up and down: no narrower than what stands in it, which would be cut at the side; but no wider than the least
/// window, from where on it scrolls sidewise, too.
class UprightArea final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        const int content = widget() ? widget()->minimumSizeHint().width() : 0;
        return {qMin(content + bar, Metrics::px(widest)), QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool event(QEvent* event) override
    {
        const bool done = QScrollArea::event(event);
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // what stands in it may be wider now
        return done;
    }
};

} // namespace

Dialog::Dialog(const QString& title, QWidget* parent)
    : QDialog(parent), m_content(new QVBoxLayout), m_foot(new QHBoxLayout), m_cancel(makeButton(tr("Close"), {}, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* body = new QWidget(this);
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    body->setLayout(m_content);
    m_content->setContentsMargins(Metrics::px(24), Metrics::px(20), Metrics::px(24), Metrics::px(20));
    m_content->setSpacing(Metrics::betweenGroups);
    column->addWidget(body, 1);
    column->addWidget(new Line(Qt::Horizontal, this));

    auto* row = new QHBoxLayout;
    row->setContentsMargins(Metrics::px(24), 13, Metrics::px(24), 13);
    row->setSpacing(Metrics::betweenControls);
    row->addLayout(m_foot);
    row->addStretch();
    row->addWidget(m_cancel);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

Dialog::~Dialog()
{
    // QDialog hides before its children go, and the field with the focus would ask the dialog above us, which is gone.
    for (Form* form : findChildren<Form*>())
        form->stopChecking();
    for (QLineEdit* field : findChildren<QLineEdit*>())
        field->disconnect(this);
}

QPushButton* Dialog::setVerb(const QString& text, std::function<bool()> apply)
{
    m_apply = std::move(apply);
    if (!m_verb) {
        m_cancel->setText(tr("Cancel"));
        m_verb = makePrimaryButton(text, {}, this);
        // The verb stands last, the safe button beside it.
        auto* row = static_cast<QHBoxLayout*>(layout()->itemAt(layout()->count() - 1)->layout());
        row->addWidget(m_verb);
        connect(m_verb, &QPushButton::clicked, this, [this] {
            if (m_apply && m_apply())
                accept();
        });
    }
    m_verb->setText(text);
    m_verb->setToolTip(withKey(text, QKeySequence(Qt::CTRL | Qt::Key_Return)));
    return m_verb;
}

void Dialog::setDestructive(bool destructive)
{
    m_verb->setProperty("look", QByteArray(destructive ? "destructive" : "primary"));
    m_verb->update();
}

QPushButton* Dialog::setCancel(const QString& text)
{
    m_cancel->setText(text);
    return m_cancel;
}

void Dialog::setScrollable(QWidget* body)
{
    auto* area = new UprightArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->viewport()->setBackgroundRole(QPalette::Base);
    body->setBackgroundRole(QPalette::Base);
    area->setWidget(body);
    area->setFocusPolicy(Qt::NoFocus);
    followKeyboard(area);
    m_content->setContentsMargins(0, 0, 0, 0);
    body->setContentsMargins(Metrics::px(24), Metrics::px(20), Metrics::px(24), Metrics::px(20));
    m_content->addWidget(area, 1);
    m_scrolled = body;
}

void Dialog::growToBody()
{
    if (!isVisible())
        return; // nothing in it has its place yet
    const int width = m_scrolled->width();
    const int wanted = m_scrolled->hasHeightForWidth() ? m_scrolled->heightForWidth(width)
                                                       : m_scrolled->sizeHint().height();
    const int over = wanted - m_scrolled->parentWidget()->height();
    if (over > 0)
        resize(this->width(), qMin(height() + over, roomOf(*this).height()));
}

void Dialog::setUnderWay(bool isUnderWay)
{
    if (isUnderWay && m_failure)
        m_failure->parentWidget()->hide();
    if (!m_scrolled)
        return; // nothing that could be typed into meanwhile
    QWidget* now = focusWidget();
    if (isUnderWay && now && m_scrolled->isAncestorOf(now)) {
        m_waiting = now;
        m_verb->setFocus(Qt::OtherFocusReason); // or Qt would throw it to the next button, which may be Cancel
    }
    m_scrolled->setEnabled(!isUnderWay);
    if (isUnderWay)
        return;
    if (m_waiting && focusWidget() == m_verb)
        m_waiting->setFocus(Qt::OtherFocusReason);
    m_waiting.clear();
}

void Dialog::showFailure(const QString& what, const QString& reason)
{
    if (!m_failure)
        makeFailure();
    m_failure->setState(Mark::Failed, tr("%1 failed: %2").arg(what, saidWords(reason)));
    m_failure->parentWidget()->show();
    // The keyboard stays where it is, so nobody would be read what has come elsewhere.
    QAccessibleEvent told(m_failure, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Dialog::makeFailure()
{
    auto* row = new QWidget(this);
    row->setBackgroundRole(QPalette::Base);
    row->setAutoFillBackground(true);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(Metrics::px(24), 0, Metrics::px(24), Metrics::px(13));
    m_failure = new StateSentence(row);
    line->addWidget(m_failure);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, row); // below the body, above the foot's line
}

void Dialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // A field that makes something of Enter itself has taken it. QDialog would press the first button it finds.
    // A key that is held, such as the one that opened the dialog, does nothing.
    if (enter) {
        QAbstractButton* pressed = event->modifiers() & Qt::ControlModifier ? nullptr : buttonWithKeyboard(*this);
        if (!pressed)
            pressed = m_verb;
        if (pressed && !event->isAutoRepeat())
            pressed->click();
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

bool Dialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        keepOnScreen(); // what has come into it may be wider
        makeRoom();
    }
    return done;
}

void Dialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    keepOnScreen();
    resize(size().boundedTo(roomOf(*this)));
    orderStops();
}

/// Nobody reaches what stands beyond the screen. What scrolls gives way: with larger text it may want to be wider.
void Dialog::keepOnScreen()
{
    const QSize over = (layout()->totalMinimumSize() - roomOf(*this)).expandedTo({0, 0});
    if (over.isNull())
        return;
    for (auto* area : findChildren<QAbstractScrollArea*>()) {
        if (area->window() != this || isInAnother(area, this) || !giveWay(area, over))
            continue;
        for (QWidget* above = area->parentWidget(); above != this; above = above->parentWidget()) {
            if (above->layout())
                above->layout()->activate();
            above->updateGeometry();
        }
    }
    layout()->activate(); // or its least would be that from before
    resize(size().boundedTo(roomOf(*this)));
}

/// For a sentence of several lines, which has come into it: Qt's least height is that of one that is not wrapped.
void Dialog::makeRoom()
{
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalMinimumHeightForWidth(width()) : 0;
    if (wanted > height())
        resize(width(), qMin(wanted, roomOf(*this).height()));
}

// Tab goes down the content, then to the foot; the keys begin at the first field. Widgets were made in another order.
void Dialog::orderStops()
{
    const auto isStop = [](const QWidget* widget) {
        return (widget->focusPolicy() & Qt::TabFocus) && !widget->isHidden();
    };
    const auto isFoot = [this](const QWidget* widget) {
        return widget->parentWidget() == this && qobject_cast<const QPushButton*>(widget);
    };
    QWidget* last = nullptr;
    QWidget* first = nullptr;
    QWidgetList foot;
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (!isAncestorOf(widget) || !isStop(widget))
            continue;
        if (isFoot(widget)) {
            if (widget != m_cancel && widget != m_verb)
                foot.append(widget);
            continue;
        }
        if (!first && widget->isEnabled())
            first = widget;
        last = widget;
    }
    foot << m_cancel;
    if (m_verb)
        foot << m_verb;
    for (QWidget* button : foot) {
        if (last)
            setTabOrder(last, button);
        last = button;
    }
    if (!focusWidget() && first)
        first->setFocus(Qt::TabFocusReason);
}

} // namespace everyport::ui
