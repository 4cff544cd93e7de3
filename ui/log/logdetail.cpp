#include "ui/log/logdetail.h"

#include <utility>

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/frame/page/pagecontext.h"
#include "ui/log/loglabels.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/emptyout.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

LogDetail::LogDetail(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_mark(new StateText(this)),
      m_text(new Text({}, Text::Size::Strong, Tone::Normal, this)),
      m_when(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_details(new Text({}, Text::Size::Mono, Tone::Second, this)),
      m_language(new Text(logLanguageWords(), Text::Size::Caption, Tone::Second, this)),
      m_remedies(new QHBoxLayout),
      m_more(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::margins(Metrics::pageEdge, 8, 8, 12));
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(Metrics::betweenControls);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    m_mark->setFixedHeight(Metrics::control());
    head->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(Metrics::control());
    m_remedies->setSpacing(Metrics::betweenControls);
    head->addLayout(m_remedies);
    QPushButton* copy = makeButton(tr("Copy"), QStringLiteral("copy"), this);
    copy->setToolTip(tr("Copy what a bug report needs of this line"));
    head->addWidget(copy, 0, Qt::AlignTop);
    QToolButton* close = makeCrossButton(tr("Close details (Esc)"), this);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_more->setSpacing(4);
    m_more->addWidget(m_details);
    auto* foot = new QHBoxLayout; // one line: the pane is low
    foot->setSpacing(Metrics::px(24));
    foot->addWidget(m_when);
    foot->addWidget(m_language, 1);
    m_more->addLayout(foot);
    m_language->setElided(true);
    m_language->setVisible(!m_language->text().isEmpty());
    column->addLayout(m_more);
    column->addStretch();
    for (Text* text : {m_text, m_when, m_details})
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setWordWrap(true);
    connect(copy, &QPushButton::clicked, this,
        [this] { m_context.copyText(reportOf(m_entry), tr("the line with its details")); });
    connect(close, &QToolButton::clicked, this, &LogDetail::closed);
    connect(&m_context.troubles(), &Alerts::changed, this, &LogDetail::offerRemedies);
    setAccessibleName(tr("Details of the chosen line"));
}

void LogDetail::show(const LogEntry& entry)
{
    m_entry = entry;
    const bool marked = levelMark(entry.level) != Mark::None;
    m_mark->setState(levelMark(entry.level), {});
    m_mark->setVisible(marked);
    // Below the words, not below the mark.
    m_more->setContentsMargins(Metrics::margins(marked ? Metrics::px(20) : 0, 0, 8, 0));
    m_mark->setAccessibleName(levelWord(entry.level));
    m_text->setText(shownWords(entry.text));
    m_details->setText(shownWords(entry.details));
    m_details->setVisible(!entry.details.isEmpty());
    const QString first = tr("%1, %2, from %3").arg(fullTimeText(entry.at), levelWord(entry.level), entry.source);
    m_when->setText(entry.times > 1
            ? tr("%1; %2 times, last at %3").arg(first, locale().toString(entry.times), millisText(entry.lastAt))
            : first);
    offerRemedies();
}

/// A trouble that still lasts says the same words as its line in the log. Where several say them, as two readers that
/// are not plugged in, it is the one that names the line's source: the buttons of another would do it to the other.
Trouble LogDetail::lasting() const
{
    QList<Trouble> same;
    for (const Trouble& trouble : m_context.troubles().all()) {
        if (trouble.subject == m_entry.source && saysSame(trouble))
            return trouble;
        if (saysSame(trouble))
            same.append(trouble);
    }
    const Trouble* own = nullptr;
    for (const Trouble& trouble : std::as_const(same)) {
        // "Till" stands in the head of "Till 2", too.
        if (trouble.head.contains(m_entry.source) && (!own || trouble.head.size() < own->head.size()))
            own = &trouble;
    }
    if (own)
        return *own;
    return same.size() == 1 ? same.first() : Trouble();
}

bool LogDetail::saysSame(const Trouble& trouble) const
{
    const QString& said = trouble.cause.isEmpty() ? trouble.text : trouble.cause;
    return !said.isEmpty() && m_entry.text.contains(said, Qt::CaseInsensitive);
}

/// Made anew only when they are others: one of them may have the keyboard.
void LogDetail::offerRemedies()
{
    const Trouble trouble = lasting();
    if (trouble.id == m_offered.id && trouble.looksLike(m_offered))
        return;
    m_offered = trouble;
    emptyOut(*m_remedies);
    for (const Trouble::Remedy& remedy : trouble.remedies) {
        QPushButton* button = makeButton(remedy.label, remedy.icon, this);
        connect(button, &QPushButton::clicked, this,
            [this, id = trouble.id, label = remedy.label] { m_context.troubles().apply(id, label); });
        m_remedies->addWidget(button, 0, Qt::AlignTop);
    }
}

} // namespace everyport::ui
