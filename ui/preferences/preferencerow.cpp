#include "ui/preferences/preferencerow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/preferences/preferencehistory.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/controls/switch.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

namespace {

constexpr qsizetype mostSegments = 3;
constexpr int leastWords = 220; // px at 13, with what stands free at the edges

Text* wrappedText(const QString& words, Text::Size size, Tone tone, QWidget* parent)
{
    auto* text = new Text(words, size, tone, parent);
    text->setWordWrap(true);
    return text;
}

} // namespace

PreferenceRow::PreferenceRow(Preference preference, PreferenceHistory& history, QWidget* parent)
    : QWidget(parent),
      m_preference(std::move(preference)),
      m_history(history),
      m_line(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_wrong(wrappedText({}, Text::Size::Caption, Tone::Failed, this))
{
    const bool isOwn = m_preference.control == Preference::Control::Own;
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(
        Metrics::betweenGroups, Metrics::betweenControls, Metrics::betweenGroups, Metrics::betweenControls);
    all->setSpacing(Metrics::labelToField);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrappedText(m_preference.label, Text::Size::Normal, Tone::Normal, this));
    if (!m_preference.help.isEmpty())
        words->addWidget(wrappedText(m_preference.help, Text::Size::Caption, Tone::Second, this));
    m_line->setSpacing(Metrics::pageEdge);
    m_line->addLayout(words, 1);
    all->addLayout(m_line);
    m_control = makeControl();
    if (m_control->accessibleName().isEmpty())
        m_control->setAccessibleName(m_preference.label);
    if (m_control->accessibleDescription().isEmpty())
        m_control->setAccessibleDescription(m_preference.help);
    if (isOwn)
        all->addWidget(m_control);
    else
        m_line->addWidget(m_control, 0, Qt::AlignVCenter);
    m_wrong->hide();
    all->addWidget(m_wrong);
    refresh();
}

QWidget* PreferenceRow::makeControl()
{
    switch (m_preference.control) {
    case Preference::Control::Switch: return makeSwitch();
    case Preference::Control::Choice:
        return m_preference.choices.size() <= mostSegments ? makeSegments() : makeChoice();
    case Preference::Control::Number: return makeNumber();
    case Preference::Control::Words: return makeWords();
    case Preference::Control::Action: return makeAction();
    case Preference::Control::Own: break;
    }
    return m_preference.make(this);
}

QWidget* PreferenceRow::makeSwitch()
{
    auto* made = new Switch({}, this);
    connect(made, &QAbstractButton::clicked, this, [this](bool on) { set(on); });
    m_refresh = [this, made] { made->setChecked(m_preference.value().toBool()); };
    return made;
}

QWidget* PreferenceRow::makeSegments()
{
    auto* made = new Segments(m_preference.label, this);
    for (int i = 0; i < int(m_preference.choices.size()); ++i)
        made->add(i, m_preference.choices[i].label, m_preference.choices[i].icon);
    connect(made, &Segments::chosenByHand, this, [this](int i) { set(m_preference.choices[i].value); });
    m_refresh = [this, made] {
        for (int i = 0; i < int(m_preference.choices.size()); ++i) {
            if (m_preference.choices[i].value == m_preference.value())
                made->choose(i);
        }
    };
    return made;
}

QWidget* PreferenceRow::makeChoice()
{
    auto* made = new QComboBox(this);
    for (const Preference::Choice& choice : m_preference.choices)
        made->addItem(choice.label, choice.value);
    connect(made, &QComboBox::activated, this, [this, made](int i) { set(made->itemData(i)); });
    m_refresh = [this, made] {
        const QSignalBlocker quiet(made);
        made->setCurrentIndex(made->findData(m_preference.value()));
    };
    return made;
}

QWidget* PreferenceRow::makeNumber()
{
    auto* made = new QSpinBox(this);
    made->setRange(m_preference.least, m_preference.most);
    made->setSingleStep(m_preference.step);
    made->setSuffix(m_preference.unit);
    made->setSpecialValueText(m_preference.none);
    // Not while typing: 15 on the way to 150 would count at once.
    made->setKeyboardTracking(false);
    connect(made, &QSpinBox::valueChanged, this, [this](int value) { set(value); });
    m_refresh = [this, made] {
        const QSignalBlocker quiet(made);
        made->setValue(m_preference.value().toInt());
    };
    return made;
}

QWidget* PreferenceRow::makeWords()
{
    auto* made = new QLineEdit(this);
    made->setMinimumWidth(Metrics::px(240));
    made->setMaxLength(1000);
    made->setPlaceholderText(m_preference.none);
    connect(made, &QLineEdit::editingFinished, this, [this, made] { set(made->text().trimmed()); });
    m_refresh = [this, made] { made->setText(m_preference.value().toString()); };
    return made;
}

QWidget* PreferenceRow::makeAction()
{
    auto* made = makeButton(m_preference.verb, m_preference.icon, this);
    made->setAccessibleName(tr("%1: %2").arg(m_preference.label, m_preference.verb));
    connect(made, &QPushButton::clicked, this, [act = m_preference.act] { act(); });
    return made;
}

void PreferenceRow::set(const QVariant& value)
{
    const QString wrong = m_history.set(m_preference, value);
    m_wrong->setText(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
    // What was not taken stays to be mended where it was typed; a switch goes back.
    if (!wrong.isEmpty() && m_preference.control != Preference::Control::Words)
        refresh();
}

void PreferenceRow::refresh()
{
    if (!m_refresh)
        return;
    m_refresh();
    if (m_preference.control == Preference::Control::Words)
        m_wrong->hide();
}

void PreferenceRow::setMarked(bool marked)
{
    if (std::exchange(m_isMarked, marked) != marked)
        update();
}

void PreferenceRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_preference.control == Preference::Control::Own)
        return;
    const bool isNarrow = width() < m_control->sizeHint().width() + Metrics::px(leastWords);
    const auto wanted = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_line->direction() == wanted)
        return;
    m_line->setDirection(wanted);
    m_line->setSpacing(isNarrow ? Metrics::labelToField : Metrics::pageEdge);
    m_line->setAlignment(m_control, isNarrow ? Qt::AlignLeft : Qt::AlignVCenter);
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
