#include "ui/users/keydialogs.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "netcore/files/fileguard.h"
#include "netcore/threads/threadpool.h"
#include "netcore/tls/peercertificate.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/linesedit.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/display/markedtext.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr qint64 largest = 64 * 1024; // what is larger is neither a key nor a certificate
constexpr qsizetype mostShown = 5;    // of pasted keys, before they are added

} // namespace

PasteDialog::PasteDialog(const QString& title, const QString& label, const QString& placeholder, const QString& files,
    UserController& controller)
    : UserWorkDialog(title, controller), m_text(new LinesEdit(this)), m_says(new MarkedText(Text::Size::Normal, this))
{
    auto* head = new QHBoxLayout;
    auto* name = new Text(label, Text::Size::Normal, Tone::Normal, this);
    name->setBuddy(m_text);
    name->setElided(true, Qt::ElideMiddle); // there is a name in it
    head->addWidget(name, 1);
    auto* file = makeSmallButton(tr("From a file…"), {}, this);
    connect(file, &QPushButton::clicked, this, [this, files] { openFile(files); });
    head->addWidget(file);
    content()->insertLayout(0, head);
    m_text->setPlaceholderText(placeholder);
    m_text->setAccessibleName(label);
    m_text->setTabChangesFocus(true);
    m_text->setFont(Fonts::mono());
    m_text->setLayoutDirection(Qt::LeftToRight); // what is pasted is code
    content()->insertWidget(1, m_text, 1);
    content()->insertWidget(2, m_says);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::showWhat);
    setVerb(title, [this] {
        if (const auto what = look(); !what) {
            showWhat();
            if (m_text->toPlainText().trimmed().isEmpty())
                showFault(what.error().text);
            m_text->setFocus(Qt::OtherFocusReason);
        } else {
            add();
        }
        return false;
    });
    resize(Metrics::px(560), Metrics::px(340));
    m_text->setFocus(Qt::OtherFocusReason);
}

QString PasteDialog::text() const
{
    return m_text->toPlainText();
}

void PasteDialog::setText(const QString& text)
{
    m_text->setPlainText(text);
}

void PasteDialog::showWhat()
{
    m_reading.cancel();
    showFault({});
    if (text().trimmed().isEmpty()) {
        m_says->setState(Mark::None, {});
        return;
    }
    const auto what = look();
    m_says->setState(what ? Mark::Good : Mark::Failed, what ? *what : saidWords(what.error().text));
}

void PasteDialog::openFile(const QString& files)
{
    askWhichFile(this, windowTitle(), files, this, [this](const QString& path) { read(path); });
}

/// By a thread: a disk or a network may be slow. What is typed meanwhile is wanted instead.
void PasteDialog::read(const QString& path)
{
    Reactor& reactor = controller().context().station().reactor();
    m_reading = deferToThread(reactor, Threads::Files, [path] { return readChosenFile(path, largest + 1); });
    m_reading.whenDone([this, path](const Result<QByteArray>& bytes) {
        const auto over = std::move(m_reading);
        if (!bytes)
            showFault(tr("%1 cannot be read: %2.").arg(path, saidWords(bytes.error().text)));
        else if (bytes->size() > largest)
            showFault(tr("%1 is too large to be one.").arg(path));
        else
            setText(QString::fromUtf8(*bytes));
    });
}

SshKeyDialog::SshKeyDialog(UserController& controller, const QString& user)
    : PasteDialog(tr("Add SSH key"), tr("Public keys of %1, one on a line").arg(user),
        QStringLiteral("ssh-ed25519 AAAA… alice@laptop"), tr("Public keys (*.pub);;All files (*)"), controller),
      m_user(user)
{
}

Result<QString> SshKeyDialog::look() const
{
    const auto keys = SshPublicKey::parseLines(text());
    if (!keys)
        return keys.error();
    QStringList shown;
    for (const auto& key : keys->first(qMin(keys->size(), mostShown))) {
        shown << (key.comment.isEmpty() ? QStringLiteral("%1 %2").arg(key.type, key.fingerprint())
                                        : tr("%1, %2 %3").arg(key.comment, key.type, key.fingerprint()));
    }
    if (keys->size() > mostShown)
        shown << QStringLiteral("…");
    return shown.join(u'\n');
}

void SshKeyDialog::add()
{
    const auto keys = SshPublicKey::parseLines(text());
    if (!keys)
        return;
    QStringList fingerprints;
    for (const auto& key : *keys)
        fingerprints << key.fingerprint();
    work(controller().noted(controller().accounts().addSshKey(m_user, text()), m_user,
        QStringLiteral("key added ") + fingerprints.join(QStringLiteral(", "))));
}

CertificateDialog::CertificateDialog(UserController& controller, const QString& user)
    : PasteDialog(tr("Add certificate"), tr("Certificate of %1 (PEM)").arg(user),
        QStringLiteral("-----BEGIN CERTIFICATE-----"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
        controller),
      m_user(user),
      m_label(new QLineEdit)
{
    auto* form = new Form(100, this);
    m_label->setMaxLength(100);
    m_label->setPlaceholderText(tr("by its holder"));
    form->add(tr("Name"), m_label, tr("What it is called in the list, such as “phone”."));
    content()->insertWidget(3, form);
}

Result<QString> CertificateDialog::look() const
{
    const auto certificate = AccountCertificates::fromPem(text().toUtf8());
    if (!certificate)
        return certificate.error();
    return tr("%1, SHA-256 %2")
        .arg(PeerCertificate::fromDer(certificate->der, false).subject, certificate->fingerprint);
}

void CertificateDialog::add()
{
    auto certificate = AccountCertificates::fromPem(text().toUtf8());
    if (!certificate)
        return;
    certificate->name = m_label->text().trimmed();
    work(controller().noted(controller().accounts().certificates().add(m_user, *certificate), m_user,
        QStringLiteral("certificate added ") + certificate->fingerprint));
}

} // namespace everyport::ui
