#include "ui/polls/editor/rules/rulesform.h"

#include <algorithm>

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "app/devices/deviceregistry.h"
#include "app/names/knownnames.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "ui/forms/namecompletion.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/editor/draft/polldraft.h"
#include "ui/polls/editor/rules/eventphones.h"
#include "ui/polls/editor/rules/rulesentences.h"
#include "ui/polls/editor/rules/timefield.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/leaveundo.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using polls::Policy;
using polls::Poll;

namespace {

QList<KnownNames::Name> eventsOf(const polls::PollRegistry& registry)
{
    QList<KnownNames::Name> events;
    for (const Poll& poll : registry.polls()) {
        const KnownNames::Name event{.text = poll.event};
        if (!poll.event.isEmpty() && !events.contains(event))
            events.append(event);
    }
    return events;
}

} // namespace

RulesForm::RulesForm(PollController& controller, PollDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_draft(draft),
      m_mode(new Segments(tr("A voter may vote"), this)),
      m_choices(new QSpinBox(this)),
      m_pause(new QSpinBox(this)),
      m_onlyKnown(new QCheckBox(tr("Only cards that were registered"), this)),
      m_phones(new QCheckBox(tr("Phones held to a reader, too"), this)),
      m_linked(new QCheckBox(tr("Card and phone can be linked"), this)),
      m_byPhone(new QComboBox(this)),
      m_ofEvent(makeSmallButton(tr("For all questions of the event"), {}, this)),
      m_opens(new TimeField(tr("when you open it"), this)),
      m_closes(new TimeField(tr("when you close it"), this)),
      m_kept(new QComboBox(this)),
      m_shown(new QCheckBox(tr("Show the results to the room"), this)),
      m_event(new QLineEdit(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* form = new Form(120, this);
    all->addWidget(form);
    addMode(form);
    addVoters(form);
    addPhones(form);
    addTimes(form);
    addKept(form);
    addEvent(form);
    tabAsLaidOut(this); // what is chosen of how a card may vote was made last
    connectFields();
}

/// The keyboard leaves what goes, and nobody is there to take a time any more.
RulesForm::~RulesForm()
{
    m_opens->disconnect(this);
    m_closes->disconnect(this);
}

void RulesForm::addMode(Form* form)
{
    m_mode->add(int(Policy::Mode::Once), tr("Once"));
    m_mode->add(int(Policy::Mode::Change), tr("Last counts"));
    m_several = m_mode->add(int(Policy::Mode::Multi), tr("Several"));
    m_eachTap = m_mode->add(int(Policy::Mode::Every), tr("Each tap"));
    leaveUndo(m_choices);
    leaveUndo(m_pause);
    m_choices->setRange(2, polls::maximumAnswers);
    m_choices->setPrefix(tr("up to "));
    m_choices->setAccessibleName(tr("Choices of a card"));
    m_pause->setRange(0, polls::maximumCooldownMs / 1000);
    m_pause->setSuffix(tr(" s pause"));
    m_pause->setSpecialValueText(tr("no pause"));
    m_pause->setAccessibleName(tr("Pause between two taps of a card at one reader"));
    m_modeRow = form->addLine(tr("A voter may vote"), {m_mode, m_choices, m_pause}, QStringLiteral(" "));
}

void RulesForm::addVoters(Form* form)
{
    m_knownRow = form->add(tr("Who may vote"), m_onlyKnown);
    m_heldRow = form->add({}, m_phones, tr("A phone shows another number each time, so it could vote without end."));
}

void RulesForm::addPhones(Form* form)
{
    // In the order of Policy::Phones.
    m_byPhone->addItems({tr("None: cards alone"), tr("Any phone, once"), tr("Phones with a ticket's code"),
        tr("People who log in with an account")});
    m_byPhone->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_byPhone->setAccessibleName(tr("Votes from phones"));
    m_byPhoneRow = form->add(tr("Votes from phones"), m_byPhone, QStringLiteral(" "));
    m_ofEventRow = form->addLine({}, {m_ofEvent}); // below the choice: beside it a narrow window had no room
    m_linkedRow = form->add({}, m_linked,
        tr("They are one voter then, and the rule above says which vote counts. People link them at a reader: choose “Link cards here” in its menu on Devices."));
    auto* readers = makeSmallButton(tr("Show the readers"), {}, this);
    connect(readers, &QPushButton::clicked, this, &RulesForm::showPlace);
    m_placeRow = form->addLine({}, {readers});
}

void RulesForm::addTimes(Form* form)
{
    auto* until = new Text(tr("until"), Text::Size::Normal, Tone::Second, form);
    until->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_timeRow = form->addLine(tr("Open from"), {m_opens, until, m_closes});
    m_opens->setAccessibleName(tr("Open from"));
    m_closes->setAccessibleName(tr("Open until"));
    m_closes->setMustCome(true);
    m_closes->setFollows(*m_opens);
    m_timeRow->setCheck([this] { return faultOfTimes(); });
}

void RulesForm::addKept(Form* form)
{
    m_kept->addItems(
        {tr("A short name only, cannot be traced back"), tr("Its number as well, for a list of who voted")});
    m_kept->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_keptRow = form->add(tr("Kept of a card"), m_kept);
    form->add(tr("While voting"), m_shown);
}

void RulesForm::addEvent(Form* form)
{
    m_event->setPlaceholderText(tr("none"));
    m_event->setMaxLength(polls::maximumTitleLength);
    form->add(tr("Event"), m_event, tr("Polls of one event stand together in the list."));
    new NameCompletion(m_event, [&registry = m_controller.feed().registry()] { return eventsOf(registry); });
}

void RulesForm::connectFields()
{
    const auto changePolicy = [this](auto how) { m_draft.change([&](Poll& poll) { how(poll.policy); }); };
    connect(m_mode, &Segments::chosenByHand, this, [changePolicy](int mode) {
        changePolicy([mode](Policy& p) {
            p.mode = Policy::Mode(mode);
            if (p.mode == Policy::Mode::Every)
                p.phones = Policy::Phones::None; // they could vote without end
            p.linksVoters = p.linksVoters && p.mode != Policy::Mode::Every;
        });
    });
    connect(m_choices, &QSpinBox::valueChanged, this,
        [changePolicy](int count) { changePolicy([count](Policy& p) { p.maxChoices = count; }); });
    connect(m_pause, &QSpinBox::valueChanged, this,
        [changePolicy](int seconds) { changePolicy([seconds](Policy& p) { p.cooldownMs = seconds * 1000; }); });
    connect(m_onlyKnown, &QCheckBox::clicked, this,
        [changePolicy](bool on) { changePolicy([on](Policy& p) { p.acceptUnknown = !on; }); });
    connect(m_phones, &QCheckBox::clicked, this,
        [changePolicy](bool on) { changePolicy([on](Policy& p) { p.acceptRandomIds = on; }); });
    connect(m_byPhone, &QComboBox::activated, this,
        [changePolicy](int who) { changePolicy([who](Policy& p) { p.phones = Policy::Phones(who); }); });
    connect(m_ofEvent, &QPushButton::clicked, this, [this] { sayOfEvent(m_controller, m_draft.poll()); });
    connect(&m_controller.feed(), &PollFeed::changedPoll, this, &RulesForm::offerEvent);
    connect(m_linked, &QCheckBox::clicked, this,
        [changePolicy](bool on) { changePolicy([on](Policy& p) { p.linksVoters = on; }); });
    connect(m_kept, &QComboBox::activated, this,
        [this](int index) { m_draft.change([&](Poll& poll) { poll.keepsNumbers = index == 1; }); });
    connect(m_shown, &QCheckBox::clicked, this,
        [this](bool on) { m_draft.change([&](Poll& poll) { poll.resultsHidden = !on; }); });
    // What is chosen of the list is not edited.
    connect(m_event, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_draft.isActive() && text.trimmed() != m_draft.poll().event)
            m_draft.change([&](Poll& poll) { poll.event = text.trimmed(); });
    });
    for (TimeField* field : {m_opens, m_closes}) {
        connect(field, &TimeField::written, this, &RulesForm::takeTimes);
        // A mark goes with its mistake; one that is made just now is none before the field is left.
        connect(field, &QLineEdit::textEdited, this, [this, field] {
            if (!m_timeRow->hasFault() || !field->isRight())
                return;
            m_timeRow->check();
            tellUntaken();
        });
    }
    connect(&m_draft, &PollDraft::opened, this, [this] {
        const QString& id = m_draft.poll().id;
        if (id.isEmpty() || id != m_of) { // else others have changed it, and who types here goes on
            m_opens->forgetTyped();
            m_closes->forgetTyped();
            m_timeRow->setFault({});
        }
        tellUntaken();
    });
}

QString RulesForm::faultOfTimes()
{
    const bool opensIsRight = m_opens->isRight();
    const auto opens = m_opens->time(), closes = m_closes->time();
    const bool isBackwards = opensIsRight && m_closes->isRight() && opens && closes && *closes <= *opens;
    m_timeRow->blame(isBackwards || (opensIsRight && !m_closes->isRight()) ? m_closes : m_opens);
    if (isBackwards)
        return tr("Voting would close before it opens. Choose a later closing time.");
    if (opensIsRight && m_closes->isPast())
        return tr("This closing time has passed. Choose a later one, or leave it empty and close voting yourself.");
    if (m_opens->isSkipped() || (opensIsRight && m_closes->isSkipped()))
        return tr("Clocks go forward that night, and this time does not come. Choose another one.");
    if (!opensIsRight || !m_closes->isRight())
        return tr("A time is written %1, or with its day %2.").arg(TimeField::example(), TimeField::exampleWithDay());
    return {};
}

/// The draft is saved without it, and would say that all of it is.
void RulesForm::tellUntaken()
{
    m_draft.setUntaken(!m_timeRow->hasFault() ? QString()
            : !m_opens->isRight()             ? tr("the opening time")
            : !m_closes->isRight()            ? tr("the closing time")
                                              : QString());
}

/// What is wrong in one of them keeps nobody from the other.
bool RulesForm::takeTimes()
{
    const bool areRight = m_timeRow->check();
    tellUntaken();
    m_draft.change([&](Poll& poll) {
        if (m_opens->isRight())
            poll.opensAt = m_opens->time();
        if (m_closes->isRight())
            poll.closesAt = m_closes->time();
    });
    return areRight;
}

/// Not all of them go with each kind of question; which do not says why.
void RulesForm::offerModes()
{
    const Poll& poll = m_draft.poll();
    const bool isScale = poll.kind == polls::Kind::Scale, isMotion = poll.kind == polls::Kind::Motion,
               isRanking = poll.kind == polls::Kind::Ranking, isWritten = polls::isWritten(poll.kind);
    const bool isSingle = isMotion || isWritten || poll.kind == polls::Kind::Quiz;
    const bool isSettled = isRanking || (isWritten && poll.policy.mode == Policy::Mode::Multi);
    const QString why = whyNotMode(poll);
    m_mode->setEnabled(!isSettled);
    m_mode->setToolTip(isSettled ? why : QString());
    m_several->setEnabled(!isScale && !isSingle);
    m_several->setToolTip(why);
    m_eachTap->setEnabled(!isSingle);
    m_eachTap->setToolTip(isSingle ? why : QString());
}

/// No card can write.
void RulesForm::offerPhones()
{
    const bool isWritten = polls::isWritten(m_draft.poll().kind);
    if (auto* items = qobject_cast<QStandardItemModel*>(m_byPhone->model()))
        items->item(int(Policy::Phones::None))->setEnabled(!isWritten);
    m_heldRow->setShown(!isWritten);
    m_keptRow->setShown(!isWritten);
    m_linkedRow->setShown(!isWritten); // no card votes there
    m_knownRow->setShown(!isWritten || !m_draft.poll().policy.acceptUnknown);
    m_modeRow->setShown(!isWritten || m_draft.poll().policy.mode != Policy::Mode::Multi); // its number stands above
    if (!isWritten || m_draft.poll().isForPhones())
        m_byPhoneRow->setFault({});
}

void RulesForm::offerEvent()
{
    m_ofEventRow->setShown(!otherwiseByPhone(m_controller.feed().registry(), m_draft.poll()).isEmpty());
}

/// The reader at which cards are linked, or all of them while there is none.
void RulesForm::showPlace()
{
    auto& context = m_controller.context();
    const auto places = context.station().polls().cardLinking().places();
    const auto isHere = [&](const QString& reader) { return context.station().devices().find(reader); };
    const auto found = std::find_if(places.keyBegin(), places.keyEnd(), isHere);
    context.goTo(QStringLiteral("devices"), found == places.keyEnd() ? QString() : *found);
}

void RulesForm::focusFault()
{
    const Poll& poll = m_draft.poll();
    const auto wrong = m_draft.wrongField();
    if (wrong && wrong->code == QLatin1String("policy.phones")) {
        m_byPhoneRow->setFault(saidWords(wrong->text));
        return m_byPhone->setFocus(Qt::TabFocusReason);
    }
    if (m_choices->isVisible() && poll.policy.maxChoices > m_draft.answerCount())
        return m_choices->setFocus(Qt::TabFocusReason);
    m_timeRow->check();
    m_timeRow->blamed()->setFocus(Qt::TabFocusReason);
}

void RulesForm::refresh()
{
    const Poll& poll = m_draft.poll();
    m_of = poll.id;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QSignalBlocker quietChoices(m_choices), quietPause(m_pause);
    offerModes();
    offerPhones();
    m_mode->choose(int(poll.policy.mode));
    m_modeRow->setHelp(modeSentence(poll));
    m_choices->setValue(poll.policy.maxChoices);
    m_choices->setVisible(poll.policy.mode == Policy::Mode::Multi && poll.kind == polls::Kind::Choice);
    m_pause->setValue(poll.policy.cooldownMs / 1000);
    m_pause->setVisible(poll.policy.mode == Policy::Mode::Every);
    m_onlyKnown->setChecked(!poll.policy.acceptUnknown);
    m_phones->setChecked(poll.policy.acceptRandomIds);
    m_byPhone->setCurrentIndex(int(poll.policy.phones));
    m_byPhone->setEnabled(poll.policy.mode != Policy::Mode::Every);
    m_byPhoneRow->setHelp(byPhoneSentence(poll));
    offerEvent();
    m_linked->setChecked(poll.policy.linksVoters);
    m_linked->setEnabled(poll.isForPhones() || poll.policy.linksVoters);
    m_placeRow->setShown(m_linkedRow->isShown() && poll.policy.linksVoters);
    m_opens->setTime(poll.opensAt, now);
    m_closes->setTime(poll.closesAt, now);
    m_kept->setCurrentIndex(poll.keepsNumbers ? 1 : 0);
    m_shown->setChecked(!poll.resultsHidden);
    if (m_event->text().trimmed() != poll.event)
        m_event->setText(poll.event);
}

} // namespace everyport::ui
