#include "ui/preferences/preferencerow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/preferences/preferencecontrol.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

namespace {

constexpr int leastWords = 220; // px at 13, with what stands free at the edges

} // namespace

PreferenceRow::PreferenceRow(Preference preference, PreferenceHistory& history, QWidget* parent)
    : QWidget(parent),
      m_control(new PreferenceControl(std::move(preference), history, this)),
      m_line(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_controls(new QHBoxLayout),
      m_wrongLine(new QWidget(this)),
      m_wrong(wrappedText({}, Text::Size::Caption, Tone::Failed, m_wrongLine))
{
    const Preference& shown = m_control->preference();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(
        Metrics::betweenGroups, Metrics::betweenControls, Metrics::betweenGroups, Metrics::betweenControls);
    all->setSpacing(Metrics::labelToField);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    // What is a form of its own has a heading.
    const auto size = shown.control == Preference::Control::Own ? Text::Size::Strong : Text::Size::Normal;
    words->addWidget(wrappedText(shown.label, size, Tone::Normal, this));
    if (!shown.help.isEmpty())
        words->addWidget(wrappedText(shown.help, Text::Size::Caption, Tone::Second, this));
    m_line->setSpacing(Metrics::pageEdge);
    m_line->addLayout(words, 1);
    all->addLayout(m_line);
    for (const Preference& one : shown.beside)
        m_beside.append(new PreferenceControl(one, history, this));
    if (shown.control == Preference::Control::Own) {
        all->addWidget(m_control->widget());
    } else {
        m_controls->setSpacing(Metrics::betweenControls);
        for (const PreferenceControl* one : std::as_const(m_beside))
            m_controls->addWidget(one->widget(), 0, Qt::AlignVCenter);
        if (shown.control == Preference::Control::Action && shown.value) {
            m_now = new Text(shown.wordsOf(shown.value()), Text::Size::Caption, Tone::Second, this);
            m_controls->addWidget(m_now, 0, Qt::AlignVCenter);
        }
        m_controls->addWidget(m_control->widget(), 0, Qt::AlignVCenter);
        m_line->addLayout(m_controls);
    }
    connect(m_control, &PreferenceControl::answered, this, &PreferenceRow::showWrong);
    for (const PreferenceControl* one : std::as_const(m_beside))
        connect(one, &PreferenceControl::answered, this, &PreferenceRow::showWrong);
    auto* wrong = new QHBoxLayout(m_wrongLine);
    wrong->setContentsMargins(0, 0, 0, 0);
    wrong->setSpacing(6);
    auto* mark = new StateText(m_wrongLine);
    mark->setState(Mark::Failed, {});
    wrong->addWidget(mark, 0, Qt::AlignTop);
    wrong->addWidget(m_wrong, 1);
    m_wrongLine->hide();
    all->addWidget(m_wrongLine);
}

const Preference& PreferenceRow::preference() const
{
    return m_control->preference();
}

QWidget* PreferenceRow::control() const
{
    return m_control->widget();
}

void PreferenceRow::showWrong()
{
    QString wrong = m_control->wrong();
    for (const PreferenceControl* one : std::as_const(m_beside)) {
        if (wrong.isEmpty())
            wrong = one->wrong();
    }
    m_wrong->setText(wrong);
    m_wrongLine->setVisible(!wrong.isEmpty());
}

void PreferenceRow::refresh()
{
    m_control->refresh();
    for (PreferenceControl* one : std::as_const(m_beside))
        one->refresh();
    refreshNow();
}

void PreferenceRow::refreshNow()
{
    if (m_now)
        m_now->setText(preference().wordsOf(preference().value()));
}

void PreferenceRow::setMarked(bool marked)
{
    if (std::exchange(m_isMarked, marked) != marked)
        update();
}

void PreferenceRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (preference().control == Preference::Control::Own)
        return;
    const bool isNarrow = width() < m_controls->sizeHint().width() + Metrics::px(leastWords);
    const auto wanted = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_line->direction() == wanted)
        return;
    m_line->setDirection(wanted);
    m_line->setSpacing(isNarrow ? Metrics::labelToField : Metrics::pageEdge);
    m_line->setAlignment(m_controls, isNarrow ? Qt::AlignLeft : Qt::AlignVCenter);
}

void PreferenceRow::paintEvent(QPaintEvent*)
{
    if (!m_isMarked)
        return;
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    paintBox(&painter, QRectF(rect()).adjusted(2, 2, -2, -2), c.infoNotice, c.accent, Metrics::radius);
}

} // namespace everyport::ui
