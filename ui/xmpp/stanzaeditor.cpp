#include "ui/xmpp/stanzaeditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "protocols/xmpp/client/connection/client.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/code/codeview.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"
#include "ui/xmpp/accountbox.h"
#include "ui/xmpp/stanzadraft.h"

namespace everyport::ui {

StanzaEditor::StanzaEditor(xmppchat::XmppSessions& sessions, QWidget* parent)
    : QWidget(parent),
      m_code(new CodeView(tr("Stanza to send"), this)),
      m_account(new AccountBox(sessions, AccountBox::First::Account, this)),
      m_templates(new QComboBox(this)),
      m_word(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_send(makeButton(tr("Send"), QStringLiteral("send"), this))
{
    m_code->setReadOnly(false);
    m_code->setCode({}, CodeLanguage::Xml);
    m_code->fitLines(3, 8);
    m_word->setElided(true);
    m_templates->setAccessibleName(tr("Begin with"));
    m_templates->setToolTip(tr("Something to begin with"));
    m_templates->addItem(tr("Begin with…"));
    for (const auto& one : stanzaTemplates({}))
        m_templates->addItem(one.title);
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::betweenControls);
    row->addWidget(m_account);
    row->addWidget(m_templates);
    row->addWidget(m_word, 1);
    row->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::pageEdge, 8, Metrics::pageEdge, 12);
    column->setSpacing(Metrics::betweenControls);
    column->addLayout(row);
    column->addWidget(m_code, 1);
    m_send->setToolTip(withKey(tr("Send"), QKeySequence(Qt::CTRL | Qt::Key_Return)));
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    key->setAutoRepeat(false); // or a key that is held sends it over and over
    connect(key, &QShortcut::activated, this, &StanzaEditor::send);
    m_timer.setSingleShot(true);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &StanzaEditor::look);
    connect(m_code, &QPlainTextEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_templates, &QComboBox::activated, this, &StanzaEditor::takeTemplate);
    connect(m_account, &AccountBox::accountChanged, this, &StanzaEditor::look);
    connect(m_send, &QPushButton::clicked, this, &StanzaEditor::send);
    look();
}

void StanzaEditor::setText(const QString& text)
{
    m_code->setPlainText(text);
    look();
}

void StanzaEditor::takeTemplate(int which)
{
    const auto* session = m_account->session();
    const QString server = session && session->client ? session->client->server().toString()
                                                      : QStringLiteral("example.org");
    if (which > 0)
        setText(stanzaTemplates(server).value(which - 1).text);
    m_templates->setCurrentIndex(0);
    m_code->setFocus();
}

void StanzaEditor::look()
{
    const auto draft = StanzaDraft::of(m_code->toPlainText());
    const auto* session = m_account->session();
    const bool isEmpty = draft.bytes == 0;
    m_word->setTone(draft.stanza ? Tone::Good : isEmpty ? Tone::Second : Tone::Trouble);
    m_word->setText(draft.stanza ? tr("well-formed, %1 bytes").arg(locale().toString(draft.bytes)) : draft.fault);
    m_word->setToolTip(m_word->text());
    m_send->setEnabled(draft.stanza && session && session->isOnline);
}

void StanzaEditor::send()
{
    const auto draft = StanzaDraft::of(m_code->toPlainText());
    look();
    const auto* session = m_account->session();
    if (!draft.stanza || !session || !session->client)
        return m_code->setFocus();
    const QString what = draft.stanza->element().name();
    const auto done = session->client->send(*draft.stanza);
    if (done)
        Q_EMIT sent(what);
    else
        Q_EMIT refused(done.error());
}

} // namespace everyport::ui
