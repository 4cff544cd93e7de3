#include "ui/polls/editor/kind/writingform.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/polls/definition/poll.h"
#include "ui/languages/saidwords.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/leaveundo.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Kind;
using polls::Policy;
using polls::Poll;

namespace {

/// Empty, and a sign that nothing follows yet: there is no such end.
std::optional<qint64> numberIn(const QLineEdit* field)
{
    bool isNumber = false;
    const qint64 number = field->text().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

void showNumber(QLineEdit* field, const std::optional<qint64>& number)
{
    if (numberIn(field) != number)
        field->setText(number ? QString::number(*number) : QString());
}

} // namespace

WritingForm::WritingForm(PollDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_lowest(new QLineEdit(this)),
      m_highest(new QLineEdit(this)),
      m_decimals(new QSpinBox(this)),
      m_unit(new QLineEdit(this)),
      m_each(new QSpinBox(this)),
      m_approve(new QCheckBox(tr("I read each answer before the room does"), this))
{
    for (QLineEdit* end : {m_lowest, m_highest}) {
        // One digit more than the largest has, so that too large a number is said to be one.
        end->setValidator(new QRegularExpressionValidator(QRegularExpression(u"-?[0-9]{0,11}"_s), end));
        end->setPlaceholderText(tr("any"));
        end->setMaximumWidth(Metrics::px(110));
    }
    m_lowest->setAccessibleName(tr("Smallest number"));
    m_highest->setAccessibleName(tr("Largest number"));
    m_decimals->setRange(0, polls::mostDecimals);
    m_decimals->setSpecialValueText(tr("none"));
    m_decimals->setAccessibleName(tr("Digits after the decimal point"));
    m_unit->setMaxLength(polls::longestUnit);
    m_unit->setPlaceholderText(tr("none"));
    m_unit->setMaximumWidth(Metrics::px(110));
    m_unit->setAccessibleName(tr("Unit"));
    m_each->setRange(1, polls::mostWordsEach);
    m_each->setKeyboardTracking(false);
    m_each->setAccessibleName(tr("Words of each voter"));
    for (QLineEdit* field : {m_lowest, m_highest, m_unit})
        leaveUndo(field);
    for (QSpinBox* field : {m_decimals, m_each})
        leaveUndo(field);
    layOut();
    listen();
}

void WritingForm::layOut()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* form = new Form(120, this);
    const auto between = [form](const QString& text) {
        auto* word = new Text(text, Text::Size::Normal, Tone::Second, form);
        word->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        return word;
    };
    m_range = form->addLine(tr("Numbers from"), {m_lowest, between(tr("to", "numbers from 0 to 100")), m_highest},
        tr("Whoever writes a smaller or larger one is told what would be right."));
    m_range->setCheck([this] { return faultOfRange(); });
    m_digits = form->addLine(tr("Decimals"), {m_decimals, between(tr("unit", "of a number")), m_unit});
    m_words = form->addLine(tr("Words each"), {m_each}, u" "_s);
    m_approval = form->add(tr("In the room"), m_approve, u" "_s);
    all->addWidget(form);
    tabAsLaidOut(this);
}

void WritingForm::listen()
{
    for (QLineEdit* end : {m_lowest, m_highest})
        connect(end, &QLineEdit::textEdited, this, [this, end] { write(end); });
    connect(m_decimals, &QSpinBox::valueChanged, this,
        [this](int digits) { m_draft.change([digits](Poll& poll) { poll.writing.decimals = digits; }); });
    connect(m_unit, &QLineEdit::textEdited, this,
        [this](const QString& text) { m_draft.change([&](Poll& poll) { poll.writing.unit = text.trimmed(); }); });
    connect(m_each, &QSpinBox::valueChanged, this, [this](int words) {
        m_draft.change([words](Poll& poll) {
            if (words == 1 && poll.policy.mode == Policy::Mode::Multi)
                poll.policy.mode = Policy::Mode::Change;
            if (words > 1)
                poll.policy.mode = Policy::Mode::Multi;
            poll.policy.maxChoices = qMax(2, words);
        });
    });
    connect(m_approve, &QCheckBox::clicked, this,
        [this](bool reads) { m_draft.change([reads](Poll& poll) { poll.writing.approve = reads; }); });
    connect(&m_draft, &PollDraft::opened, this, [this] { m_range->setFault({}); });
}

/// A mark goes with its mistake; one that is made just now is none before the field is left.
void WritingForm::write(QLineEdit* field)
{
    const auto number = numberIn(field);
    m_draft.change([&](Poll& poll) { (field == m_lowest ? poll.writing.lowest : poll.writing.highest) = number; });
    if (m_range->hasFault())
        m_range->check();
}

QString WritingForm::faultOfRange()
{
    const auto wrong = m_draft.poll().kind == Kind::Number ? m_draft.wrongField() : std::nullopt;
    if (!wrong || (wrong->code != "writing.lowest"_L1 && wrong->code != "writing.highest"_L1))
        return {};
    m_range->blame(wrong->code == "writing.lowest"_L1 ? m_lowest : m_highest);
    return saidWords(wrong->text);
}

bool WritingForm::focusFault()
{
    if (m_range->isShown() && !m_range->check()) {
        m_range->blamed()->setFocus(Qt::TabFocusReason);
        return true;
    }
    const auto wrong = m_draft.wrongField();
    QWidget* field = !wrong                    ? nullptr
        : wrong->code == "writing.decimals"_L1 ? static_cast<QWidget*>(m_decimals)
        : wrong->code == "writing.unit"_L1     ? m_unit
                                               : nullptr;
    if (field)
        field->setFocus(Qt::TabFocusReason);
    return field;
}

QString WritingForm::eachSentence() const
{
    const Policy& policy = m_draft.poll().policy;
    if (policy.mode != Policy::Mode::Multi)
        return tr("Each voter gives one word or a few that belong together, of up to %n letters.", nullptr,
            polls::longestWord);
    return tr(
        "Each voter gives up to %n different words. What is spelled alike counts as one.", nullptr, policy.maxChoices);
}

void WritingForm::refresh(bool hasVotes)
{
    const Poll& poll = m_draft.poll();
    const bool isNumber = poll.kind == Kind::Number;
    setVisible(polls::isWritten(poll.kind));
    m_range->setShown(isNumber);
    m_digits->setShown(isNumber);
    m_words->setShown(poll.kind == Kind::Words);
    m_approval->setShown(poll.kind == Kind::Words || poll.kind == Kind::Open);
    for (QWidget* part : std::initializer_list<QWidget*>{m_lowest, m_highest, m_decimals, m_unit, m_each})
        part->setEnabled(!hasVotes);
    const QSignalBlocker quietDecimals(m_decimals), quietEach(m_each);
    showNumber(m_lowest, poll.writing.lowest);
    showNumber(m_highest, poll.writing.highest);
    m_decimals->setValue(poll.writing.decimals);
    if (m_unit->text().trimmed() != poll.writing.unit)
        m_unit->setText(poll.writing.unit);
    m_each->setValue(poll.policy.mode == Policy::Mode::Multi ? poll.policy.maxChoices : 1);
    m_words->setHelp(eachSentence());
    m_approve->setChecked(poll.writing.approve);
    m_approval->setHelp(poll.writing.approve ? tr("Answers wait in this poll's list until you show them.")
                                             : tr("Answers are seen at once. You can hide one in this poll's list."));
}

} // namespace everyport::ui
