#include "ui/widgets/dialogs/formrow.h"

#include <utility>

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/markedtext.h"

namespace everyport::ui {

namespace {

/// A box or a button says more than its row's label: on to what, or what it does.
QString spokenName(const QString& label, const QWidget* control)
{
    const auto* button = qobject_cast<const QAbstractButton*>(control);
    const QString text = button ? button->text() : QString();
    return shownInLine(label.isEmpty() || text.isEmpty() ? label + text : label + QStringLiteral(": ") + text);
}

} // namespace

FormRow::FormRow(QWidget* form, QGridLayout* grid, bool stacked, const QString& label, const QList<QWidget*>& controls,
    const QString& help)
    : QObject(form),
      m_control(controls.first()),
      m_blamed(m_control),
      m_label(new Text(label, Text::Size::Normal, Tone::Normal, form)),
      m_field(new QWidget(form)),
      m_help(new Text(help, Text::Size::Caption, Tone::Second, m_field))
{
    auto* column = new QVBoxLayout(m_field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::labelToField);
    auto* line = new QHBoxLayout;
    line->setSpacing(Metrics::betweenControls);
    for (QWidget* control : controls)
        line->addWidget(control);
    // A field fills its row, a switch or a number stays as wide as it is.
    if (m_control->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding
        || m_control->maximumWidth() < QWIDGETSIZE_MAX)
        line->addStretch();
    column->addLayout(line);
    m_help->setWordWrap(true);
    m_help->setVisible(!help.isEmpty());
    column->addWidget(m_help);

    m_label->setWordWrap(true);
    m_label->setBuddy(m_control);
    place(grid, stacked);
    if (m_control->accessibleName().isEmpty())
        m_control->setAccessibleName(spokenName(label, m_control));
    if (m_control->accessibleDescription().isEmpty())
        m_control->setAccessibleDescription(shownWords(help));
}

void FormRow::place(QGridLayout* grid, bool stacked)
{
    const int at = grid->rowCount();
    if (stacked) {
        m_field->layout()->setContentsMargins(0, 0, 0, 10);
        m_label->setVisible(!m_label->text().isEmpty());
        grid->addWidget(m_label, at, 0, 1, 2);
        grid->addWidget(m_field, at + 1, 0, 1, 2);
        return;
    }
    m_label->setMinimumHeight(qMin(m_control->sizeHint().height(), Metrics::control())); // beside the first line
    grid->addWidget(m_label, at, 0, Qt::AlignTop);
    grid->addWidget(m_field, at, 1, Qt::AlignTop);
}

bool FormRow::check()
{
    if (!m_check || !m_field->isVisibleTo(m_field->parentWidget()))
        return !m_faulty;
    const QString sentence = m_check();
    if (sentence.isEmpty()) {
        if (m_faulty)
            setFault({});
        return true;
    }
    setFault(sentence);
    return false;
}

void FormRow::blame(QWidget* control)
{
    if (control == m_blamed)
        return;
    if (m_faulty)
        setFault({});
    clearWord();
    m_blamed = control;
}

void FormRow::clearWord()
{
    if (!m_doubt.isEmpty())
        m_blamed->setAccessibleDescription(m_description);
    m_doubt.clear();
    if (m_word) {
        m_word->hide();
        m_word->deleteLater();
        m_word = nullptr;
    }
}

void FormRow::setFault(const QString& sentence, const QString& cure, std::function<void()> apply)
{
    clearWord();
    const bool wasFaulty = std::exchange(m_faulty, !sentence.isEmpty());
    showFaulty(m_blamed, m_faulty);
    m_help->setVisible(!m_faulty && !m_help->text().isEmpty());
    if (!m_faulty) {
        if (wasFaulty)
            m_blamed->setAccessibleDescription(m_description);
        return;
    }
    if (!wasFaulty)
        m_description = m_blamed->accessibleDescription();
    QPushButton* button = cure.isEmpty() ? nullptr : makeSmallButton(cure, {}, m_field);
    if (button)
        connect(button, &QPushButton::clicked, this, [apply = std::move(apply)] { apply(); });
    showWord(Mark::Failed, saidWords(sentence), button);
}

void FormRow::showWord(Mark mark, const QString& words, QWidget* cure)
{
    m_word = new QWidget(m_field);
    auto* line = new QHBoxLayout(m_word);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    auto* said = new MarkedText(Text::Size::Caption, m_word);
    said->setState(mark, words);
    line->addWidget(said, 1);
    if (cure)
        line->addWidget(cure, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(m_field->layout())->insertWidget(1, m_word);
    m_blamed->setAccessibleDescription(shownWords(words));
}

void FormRow::setDoubt(const QString& sentence)
{
    if (m_faulty || sentence == m_doubt)
        return;
    clearWord();
    if (sentence.isEmpty())
        return;
    m_description = m_blamed->accessibleDescription();
    showWord(Mark::Trouble, saidWords(sentence));
    m_doubt = sentence;
}

void FormRow::setGood(const QString& sentence)
{
    if (m_faulty)
        setFault({});
    clearWord();
    if (sentence.isEmpty())
        return;
    auto* state = new StateText(m_field);
    state->setState(Mark::Good, sentence);
    m_word = state;
    static_cast<QVBoxLayout*>(m_field->layout())->insertWidget(1, m_word);
}

void FormRow::setHelp(const QString& help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty() && !m_faulty);
}

void FormRow::setShown(bool shown)
{
    m_label->setVisible(shown && !m_label->text().isEmpty());
    m_field->setVisible(shown);
}

bool FormRow::isShown() const
{
    return !m_field->isHidden();
}

} // namespace everyport::ui
