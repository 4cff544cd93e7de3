#include "ui/chat/actions/accountdialog.h"

#include <algorithm>

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/chat/actions/accountregistration.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/shownname.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/services/serviceeditor.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int labelWidth = 128;

struct NetworkChoice {
    QString type = {};
    QMap<QString, QVariant> values = {};
};

constexpr int waitBeforeSaying = 300; // milliseconds: a keyring that is open answers sooner

/// Why nothing has happened yet, for as long as it lives: beside the verb, and not for what is over in a moment.
class WaitingWords {
public:
    WaitingWords(QBoxLayout* foot, const QString& words, QWidget* parent)
        : m_words(new Text(words, Text::Size::Caption, Tone::Second, parent))
    {
        m_words->setElided(true);
        m_words->hide();
        foot->addWidget(m_words, 1);
        QTimer::singleShot(waitBeforeSaying, m_words, &QWidget::show);
    }
    ~WaitingWords() { delete m_words; }
    WaitingWords(const WaitingWords&) = delete;
    WaitingWords& operator=(const WaitingWords&) = delete;

private:
    QPointer<Text> m_words; // its dialog may go first
};

Task<Result<qint64>> change(
    chat::ChatModel* chat, qint64 account, QString title, QMap<QString, QVariant> raw, bool onStart)
{
    auto changing = chat->changeAccount(account, title, raw, onStart);
    auto changed = co_await std::move(changing);
    if (!changed)
        co_return changed.error();
    co_return account;
}

} // namespace

AccountDialog::AccountDialog(PageContext& context, ChatFeed& feed, const Wish& wish)
    : Dialog(wish.account ? tr("Edit account") : tr("Add account"), context.window()),
      m_context(context),
      m_feed(feed),
      m_account(wish.account),
      m_body(new QWidget(this)),
      m_head(new Form(labelWidth, m_body)),
      m_title(new QLineEdit),
      m_onStart(new QCheckBox(tr("Connect when Everyport starts"), m_body)),
      m_register(makeButton(tr("Register a new account…"), QStringLiteral("user-plus"), this))
{
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_head);
    auto* line = new QHBoxLayout;
    line->addSpacing(Metrics::px(labelWidth) + 8);
    line->addWidget(m_onStart);
    column->addLayout(line);
    column->addStretch();
    m_onStart->setChecked(true);
    foot()->addWidget(m_register);
    connect(m_register, &QPushButton::clicked, this, &AccountDialog::registerNew);
    m_title->setMaxLength(60);
    const chat::Account* known = m_feed.chat().account(wish.account);
    if (!known)
        addNetworks();
    auto* tail = new Form(labelWidth, m_body);
    tail->add(tr("Shown as"), m_title, tr("How this account is called in the window."));
    column->insertWidget(1, tail);
    setScrollable(m_body);
    setVerb(known ? tr("Save") : tr("Add account"), [this] { return save(); });
    if (known) {
        fillFrom(*known);
    } else {
        const auto isWished = [&](int i) { return m_network->itemData(i).toList().value(2) == wish.network; };
        int wished = 0;
        while (wished < m_network->count() && !isWished(wished))
            ++wished;
        m_network->setCurrentIndex(wished < m_network->count() ? wished : 0);
        chooseNetwork(m_network->currentIndex());
        const chat::NetworkType* type = m_feed.chat().type(wish.type);
        if (type) {
            for (int i = 0; i < m_network->count(); ++i) { // the one that fills in nothing
                const auto entry = m_network->itemData(i).toList();
                if (entry.value(0).toString() == type->name() && entry.value(1).toMap().isEmpty())
                    m_network->setCurrentIndex(i);
            }
            makeForm(*type);
            m_form->setRaw(wish.values);
            showSuggestion();
        }
        fillIn(wish.name);
    }
    resize(Metrics::px(620), Metrics::px(540));
    focusFirstEmpty();
}

void AccountDialog::fillIn(const QString& name)
{
    const Option* asked = m_type ? findOption(m_type->options(), m_type->personalOption()) : nullptr;
    if (asked && !asked->secret && !name.isEmpty())
        m_form->setValue(asked->key, name);
}

/// What the network has filled in is right already: one begins with what only the person knows.
void AccountDialog::focusFirstEmpty()
{
    if (!m_form) // without networks there is nothing to fill in
        return;
    for (QLineEdit* field : m_form->findChildren<QLineEdit*>()) {
        if (!field->text().isEmpty() || qobject_cast<QAbstractSpinBox*>(field->parentWidget()))
            continue;
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void AccountDialog::addNetworks()
{
    m_network = new QComboBox;
    for (const auto& type : m_feed.chat().types()) {
        for (const chat::Preset& preset : type->presets())
            m_network->addItem(saidWords(preset.title),
                QVariant::fromValue(QVariantList{type->name(), QVariantMap(preset.values), preset.title}));
    }
    for (const auto& type : m_feed.chat().types()) {
        // What fills in nothing is any other already.
        const auto presets = type->presets();
        if (std::any_of(presets.begin(), presets.end(), [](const auto& preset) { return preset.values.isEmpty(); }))
            continue;
        m_network->addItem(tr("Another %1 network").arg(type->title()),
            QVariant::fromValue(QVariantList{type->name(), QVariantMap()}));
    }
    m_network->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_head->add(tr("Network"), m_network);
    connect(m_network, &QComboBox::activated, this, &AccountDialog::chooseNetwork);
}

void AccountDialog::chooseNetwork(int index)
{
    const QVariantList chosen = m_network->itemData(index).toList();
    const chat::NetworkType* type = m_feed.chat().type(chosen.value(0).toString());
    if (!type)
        return;
    const QMap<QString, QVariant> preset = chosen.value(1).toMap();
    // What the last network filled in goes with it; what was typed stays.
    QMap<QString, QVariant> raw = m_form && m_type == type ? m_form->raw() : QMap<QString, QVariant>();
    for (auto it = m_preset.cbegin(); it != m_preset.cend(); ++it) {
        if (raw.value(it.key()) == it.value())
            raw.remove(it.key());
    }
    for (auto it = preset.cbegin(); it != preset.cend(); ++it)
        raw.insert(it.key(), it.value());
    m_preset = preset;
    if (m_type != type)
        makeForm(*type);
    m_form->setRaw(raw);
    showSuggestion(); // the keyboard stays in the list: who walks through it by its arrows goes on
}

void AccountDialog::makeForm(const chat::NetworkType& type)
{
    m_type = &type;
    auto* column = static_cast<QVBoxLayout*>(m_body->layout());
    if (m_form) {
        column->removeWidget(m_form);
        m_form->hide();
        m_form->deleteLater(); // one of its fields may be telling somebody something
    }
    m_register->setVisible(m_account == 0 && type.registers());
    m_form = new OptionForm(type.options(), fieldContext(m_context, {}, false), type.title(), m_body);
    column->insertWidget(1, m_form); // before what it is shown as
    tabAsLaidOut(m_body);
    connect(m_form, &OptionForm::changed, this, &AccountDialog::showSuggestion);
}

void AccountDialog::fillFrom(const chat::Account& account)
{
    makeForm(*account.type);
    QMap<QString, QVariant> raw;
    for (const QString& key : account.values.givenKeys())
        raw.insert(key, account.values.value(key));
    m_form->setRaw(raw);
    m_title->setText(account.title == suggestion() ? saidWords(account.title) : account.title);
    m_onStart->setChecked(account.connectsOnStart);
    for (const Option& option : account.type->options()) {
        if (auto* field = option.secret ? qobject_cast<QLineEdit*>(m_form->widgetOf(option.key)) : nullptr)
            field->setPlaceholderText(
                m_feed.chat().forgetsPasswords() ? tr("as it is, until Everyport ends") : tr("as it is"));
    }
    showSuggestion();
}

QString AccountDialog::networkTitle() const
{
    const auto chosen = m_network ? m_network->currentData().toList() : QVariantList();
    return chosen.value(1).toMap().isEmpty() ? QString() : chosen.value(2).toString();
}

QString AccountDialog::suggestion() const
{
    const QString network = networkTitle();
    const auto values = m_form->peek();
    return network.isEmpty() && values ? m_type->suggestedTitle(*values) : network;
}

QString AccountDialog::givenTitle() const
{
    const QString typed = m_title->text().trimmed();
    return typed == saidWords(suggestion()) ? QString() : typed;
}

void AccountDialog::showSuggestion()
{
    m_title->setPlaceholderText(shownLine(saidWords(suggestion()), 60));
}

/// What was made and could not be added stands in the form, for another try.
void AccountDialog::registerNew()
{
    const QString title = givenTitle();
    auto* registration = new AccountRegistration(m_context, this);
    connect(registration, &AccountRegistration::unkept, this, [this](const QMap<QString, QVariant>& values) {
        QMap<QString, QVariant> raw = m_form->raw();
        raw.insert(values);
        m_form->setRaw(raw);
        showSuggestion();
    });
    connect(registration, &AccountRegistration::goesOn, this, &AccountDialog::setRegistering);
    connect(registration, &AccountRegistration::added, this, [this](qint64 account) {
        Q_EMIT saved(account);
        accept();
    });
    registration->begin({.type = m_type->name(),
        .title = title.isEmpty() ? networkTitle() : title,
        .values = m_form->raw(),
        .connectsOnStart = m_onStart->isChecked()});
}

void AccountDialog::setRegistering(bool isRegistering)
{
    verb()->setEnabled(!isRegistering);
    m_register->setEnabled(!isRegistering);
    m_registering.reset();
    if (isRegistering)
        m_registering = std::make_shared<WaitingWords>(
            foot(), tr("Still registering the account: the server has not answered yet."), this);
}

bool AccountDialog::save()
{
    if (m_saving.isValid() || !m_head->checkAll() || !m_form->checkAll())
        return false;
    const QMap<QString, QVariant> raw = m_form->raw();
    QString title = givenTitle();
    if (title.isEmpty())
        title = suggestion().isEmpty() ? m_type->title() : suggestion();
    chat::ChatModel& chat = m_feed.chat();
    auto saving = m_account ? change(&chat, m_account, title, raw, m_onStart->isChecked())
                            : chat.addAccount(m_type->name(), title, raw, m_onStart->isChecked());
    setUnderWay(true); // a fault is of a field of this network's form
    m_saving = std::move(saving);
    m_saving.whenDone(
        [this,
            waiting = std::make_shared<WaitingWords>(foot(),
                tr("Waiting for the keyring, which may ask in a window of its own."), this)](Result<qint64> result) {
            auto done = std::move(m_saving);
            ended(result);
            done.cancel();
        });
    return false; // it closes when that is done
}

void AccountDialog::ended(const Result<qint64>& result)
{
    const QString what = m_account ? tr("Changing the account") : tr("Adding the account");
    if (result) {
        reportResult(m_context, what, result);
        Q_EMIT saved(*result);
        accept();
        return;
    }
    setUnderWay(false);
    if (result.error().isCancelled())
        return;
    const bool ofField = findOption(m_type->options(), result.error().code);
    if (ofField) {
        m_form->showFault(result.error().code, result.error().text);
        return;
    }
    showFailure(what, result.error().text); // what was typed stays, for another try
}

} // namespace everyport::ui
