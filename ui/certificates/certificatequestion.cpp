#include "ui/certificates/certificatequestion.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "netcore/task/taskset.h"
#include "ui/certificates/certificate.h"
#include "ui/certificates/certificatelabels.h"
#include "ui/certificates/chaindialog.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using trust::AcceptedCertificates;

namespace {

constexpr int shownNames = 5; // the others are scrolled to

Text* selectableText(const QString& words, Text::Size size, Tone tone, QWidget* parent)
{
    auto* text = wrappedText(words, size, tone, parent);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

/// All the names, one a line, in a box that scrolls.
QPlainTextEdit* allNames(const CertificateFacts& facts, QWidget* parent)
{
    QStringList lines;
    for (const QString& name : facts.names)
        lines.append(shownInLine(name));
    auto* box = new QPlainTextEdit(lines.join(u'\n'), parent);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setAccessibleName(CertificateQuestion::tr("All names in it"));
    box->setFixedHeight(box->fontMetrics().lineSpacing() * shownNames + Metrics::px(12));
    return box;
}

} // namespace

CertificateQuestion::CertificateQuestion(
    AcceptedCertificates& certificates, const trust::WaitingCertificate& waits, TaskSet& tasks, QWidget* parent)
    : Dialog(tr("Cannot connect to %1").arg(waits.place().host), parent),
      m_certificates(certificates),
      m_waits(waits),
      m_tasks(tasks)
{
    setScrollable(makeBody(certificateFacts(waits.certificate.chain.value(0))));
    // The safe one is the verb, which Enter presses; beside it there is nothing to cancel.
    setVerb(tr("Do not connect"), [] { return true; })->setFocus(Qt::OtherFocusReason);
    setCancel({})->hide();
    addChoice(tr("Only now"), tr("Accepts it until Everyport ends"), AcceptedCertificates::Until::ProgramEnds);
    addChoice(tr("Always for this host"), tr("Accepts exactly this certificate for %1").arg(placeLabel(waits.place())),
        AcceptedCertificates::Until::TakenBack);
    // By the verb, by Esc and by closing; what was accepted waits no more.
    connect(this, &QDialog::finished, this, [this] {
        const auto* now = m_certificates.waitingAt(m_waits.place());
        if (now && now->fingerprint == m_waits.fingerprint)
            m_certificates.dismiss(m_waits.place());
    });
    resize(Metrics::px(620), Metrics::px(520));
}

void CertificateQuestion::say(Facts& rows, const CertificateFacts& facts)
{
    rows.set(tr("Whose"), facts.name);
    rows.set(tr("Names in it"), namesLabel(facts));
    rows.set(tr("Signed by"), !facts.isRead ? QString() : facts.selfSigned ? tr("itself") : facts.issuer);
    rows.set(tr("Valid"),
        facts.isRead ? tr("%1 to %2").arg(certificateDay(facts.from), certificateDay(facts.until)) : QString());
    rows.set(tr("SHA-256"), groupedFingerprint(facts), true);
}

QWidget* CertificateQuestion::makeBody(const CertificateFacts& facts)
{
    const auto now = QDateTime::currentDateTime();
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenGroups);
    column->addWidget(selectableText(refusalHead(m_waits, facts, now), Text::Size::Panel, Tone::Normal, body));
    column->addWidget(selectableText(refusalWords(m_waits, facts, now), Text::Size::Normal, Tone::Normal, body));

    auto* rows = new Facts(110, body);
    rows->set(tr("Asked"), placeLabel(m_waits.place()));
    say(*rows, facts);
    rows->set(tr("Before"),
        m_waits.formerSince > 0 ? tr("CHANGED: another one was accepted on %1").arg(dayLabel(m_waits.formerSince))
                                : tr("the first time: none was accepted there"));
    column->addWidget(rows);
    if (facts.names.size() > mostNamesInLine)
        column->addWidget(allNames(facts, body));
    auto* copy = makeCopyButton(
        tr("Copy the SHA-256"), [text = facts.fingerprint] { return text; }, body);
    copy->setText(tr("Copy the SHA-256")); // it stands below all the facts: an icon alone could be of any of them
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* below = new WrapLayout;
    below->addWidget(copy);
    if (m_waits.certificate.chain.size() > 1) {
        QPushButton* whole = makeButton(tr("Whole chain…"), QStringLiteral("shield-check"), body);
        connect(whole, &QPushButton::clicked, this,
            [this] { (new ChainDialog(m_waits.place().host, m_waits.certificate.chain, this))->open(); });
        below->addWidget(whole);
    }
    column->addLayout(below);
    column->addWidget(selectableText(
        tr("If you accept it, Everyport talks to whoever has this certificate, and sends your password there where one is asked for. A different certificate asks again. What is accepted can be taken back in the preferences."),
        Text::Size::Caption, Tone::Second, body));
    column->addStretch();
    return body;
}

void CertificateQuestion::addChoice(const QString& text, const QString& toolTip, AcceptedCertificates::Until until)
{
    QPushButton* button = makeButton(text, {}, this);
    button->setToolTip(toolTip);
    connect(button, &QPushButton::clicked, this, [this, until] {
        m_tasks.start(m_certificates.accept(m_waits.place(), m_waits.fingerprint, until, QStringLiteral("window")),
            tr("Accepting the certificate of %1").arg(m_waits.place().host));
        Q_EMIT agreed();
        accept();
    });
    foot()->addWidget(button);
}

/// Enter presses the button that has the keyboard, and Do not connect anywhere else.
void CertificateQuestion::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (!isEnter || !button || event->isAutoRepeat())
        return Dialog::keyPressEvent(event);
    event->accept();
    button->click();
}

} // namespace everyport::ui
