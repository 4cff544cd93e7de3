#include "ui/connections/tlsview.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "netcore/files/savefile.h"
#include "ui/certificates/certificatelabels.h"
#include "ui/connections/connectionlabels.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/emptyout.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

/// One certificate of the chain, as a button with two lines and a mark.
class ChainStep : public QAbstractButton {
public:
    ChainStep(const QString& iconName, const QString& name, const QString& caption, bool good, QWidget* parent)
        : QAbstractButton(parent), m_icon(iconName), m_caption(caption), m_good(good)
    {
        setText(name);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(QStringLiteral("%1, %2").arg(name, caption));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {Metrics::px(300), Metrics::px(46)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Colours& c = Colours::of(palette());
        const QColor base = palette().color(QPalette::Active, QPalette::Base);
        const QColor fill = isChecked() ? palette().color(QPalette::Active, QPalette::Highlight)
            : underMouse()              ? c.hover
                                        : base;
        paintBox(
            &painter, QRectF(rect()), fill, isChecked() ? mixed(c.accent, base, 0.55) : c.line, Metrics::noticeRadius);
        const auto placed = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        paintIcon(&painter, m_icon, placed(QRect(12, 0, Metrics::px(20), height())), Metrics::px(18),
            m_good ? c.good : c.failed);
        const int left = Metrics::px(40), right = width() - Metrics::px(36);
        const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
        painter.setFont(Fonts::button());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(placed(QRect(left, Metrics::px(5), right - left, Metrics::px(18))), flags,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, right - left));
        painter.setFont(Fonts::caption());
        painter.setPen(c.text2);
        painter.drawText(placed(QRect(left, Metrics::px(23), right - left, Metrics::px(17))), flags,
            painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, right - left));
        paintMark(&painter, placed(QRect(width() - Metrics::px(28), 0, Metrics::px(18), height())),
            m_good ? Mark::Good : Mark::Failed, palette());
        QStyleOption option;
        option.initFrom(this);
        if (hasVisibleFocus(&option))
            paintFocusRing(&painter, QRectF(rect()), c, Metrics::noticeRadius);
    }

private:
    QString m_icon;
    QString m_caption;
    bool m_good;
};

} // namespace

TlsView::TlsView(PageContext& context, QWidget* parent)
    : QScrollArea(parent),
      m_context(context),
      m_body(new QWidget),
      m_content(new QWidget(m_body)),
      m_none(new EmptyState(QStringLiteral("lock-open"), {}, nullptr, m_body)),
      m_chainHead(new Text({}, Text::Size::Group, Tone::Second, m_content)),
      m_steps(new QVBoxLayout),
      m_name(new Text({}, Text::Size::Group, Tone::Second, m_content)),
      m_words(new Facts(100, m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    followKeyboard(this);
    viewport()->setBackgroundRole(QPalette::Base);
    m_body->setBackgroundRole(QPalette::Base);
    auto* row = new QHBoxLayout(m_content);
    row->setContentsMargins(Metrics::pageEdge, Metrics::pageEdge, Metrics::pageEdge, Metrics::pageEdge);
    row->setSpacing(Metrics::px(24));
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_chainHead);
    left->addSpacing(4);
    m_steps->setSpacing(6);
    left->addLayout(m_steps);
    left->addStretch();
    row->addLayout(left, 2);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_name);
    right->addWidget(m_words);
    auto* buttons = new WrapLayout;
    QPushButton* save = makeButton(tr("Save certificate…"), QStringLiteral("download"), m_content);
    QPushButton* copy = makeButton(tr("Copy fingerprint"), QStringLiteral("copy"), m_content);
    buttons->addWidget(save);
    buttons->addWidget(copy);
    right->addSpacing(4);
    right->addLayout(buttons);
    right->addStretch();
    row->addLayout(right, 3);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_content);
    column->addWidget(m_none);
    setWidget(m_body);
    connect(save, &QPushButton::clicked, this, &TlsView::saveCertificate);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (m_chosen < m_chain.size())
            m_context.copyText(m_chain[m_chosen].fingerprint, tr("the fingerprint"));
    });
}

QString TlsView::obstacleOf(const ConnectionRecord& record) const
{
    if (record.peer.family == Address::Family::Serial)
        return tr("A serial line to this computer: there is nothing to encrypt.");
    if (record.secretInClear)
        return tr("Not encrypted, and a password passed here: anyone between could read it.");
    return isLocal(record) ? tr("Not encrypted, but it never leaves this computer.")
                           : tr("Not encrypted: anyone between here and %1 can read along.").arg(peerName(record));
}

void TlsView::show(const ConnectionRecord& record)
{
    const bool has = !record.tls().version.isEmpty();
    m_content->setVisible(has);
    m_none->setVisible(!has);
    if (!has) {
        m_facts = {};
        m_none->setSentence(obstacleOf(record));
        return;
    }
    if (record.tls().version == m_facts.version && record.tls().chain == m_facts.chain
        && record.tls().cipher == m_facts.cipher)
        return;
    m_facts = record.tls();
    m_chain.clear();
    for (const QByteArray& der : m_facts.chain)
        m_chain.append(certificateFacts(der));
    showChain();
}

/// The authority first, each step further in below it, the end's own certificate last.
void TlsView::showChain()
{
    emptyOut(*m_steps);
    const QDateTime now = QDateTime::currentDateTime();
    bool allGood = !m_chain.isEmpty();
    int depth = 0;
    for (int i = int(m_chain.size()) - 1; i >= 0; --i, ++depth) {
        const bool good = isValidAt(m_chain[i], now);
        allGood = allGood && good;
        const QString iconName = i == 0 ? QStringLiteral("globe") : QStringLiteral("shield-check");
        auto* step = new ChainStep(iconName, m_chain[i].name, validityWords(m_chain[i], now), good, m_content);
        auto* indented = new QWidget(m_content);
        auto* line = new QHBoxLayout(indented);
        line->setContentsMargins(Metrics::margins(depth * Metrics::px(20), 0, 0, 0));
        line->addWidget(step);
        m_steps->addWidget(indented);
        step->setChecked(i == 0);
        connect(step, &QAbstractButton::clicked, this, [this, i] { choose(i); });
    }
    m_chainHead->setText(m_facts.chainIsOurs ? tr("Our certificate")
            : allGood                        ? tr("Chain: %1").arg(saidWords(m_facts.verified))
                                             : tr("Chain"));
    choose(0);
}

void TlsView::choose(int step)
{
    m_chosen = step;
    const CertificateFacts facts = step < m_chain.size() ? m_chain[step] : CertificateFacts();
    m_name->setText(facts.name.isEmpty() ? tr("No certificate") : facts.name);
    m_words->set(tr("Names"), facts.names.join(QStringLiteral(", ")));
    m_words->set(tr("Signed by"), !facts.isRead ? QString() : facts.selfSigned ? tr("itself") : facts.issuer);
    m_words->set(
        tr("Valid"), facts.isRead ? tr("%1 to %2").arg(dayAndTime(facts.from), dayAndTime(facts.until)) : QString());
    m_words->set(tr("Key"), facts.key);
    m_words->set(tr("Fingerprint"), groupedFingerprint(facts), true);
    QStringList parts{m_facts.version};
    parts.append(m_facts.cipher);
    if (!m_facts.alpn.isEmpty())
        parts.append(m_facts.alpn);
    m_words->set(tr("Connection"), parts.join(QStringLiteral(", ")));
    m_words->set(tr("Asked for"), m_facts.serverName);
    m_words->set(tr("Their side"),
        m_facts.chainIsOurs ? tr("showed no certificate; we did not ask for one") : saidWords(m_facts.verified));
}

void TlsView::saveCertificate()
{
    if (m_chosen >= m_chain.size() || m_chain[m_chosen].pem.isEmpty())
        return;
    const FileToSave wanted{.title = tr("Save certificate"),
        .name = m_chain[m_chosen].name + QStringLiteral(".pem"),
        .filters = {tr("Certificates (*.pem *.crt)")}};
    askWhereToSave(m_context.window(), wanted, this, [this, pem = m_chain[m_chosen].pem](const QString& path) {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size() && commitWhole(file);
        m_context.tell(written ? tr("Certificate saved to %1.").arg(path)
                               : tr("%1 could not be written: %2").arg(path, saidWords(whyNotSaved(file))));
    });
}

} // namespace everyport::ui
