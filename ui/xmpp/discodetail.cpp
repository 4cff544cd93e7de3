#include "ui/xmpp/discodetail.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/markedtext.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/table.h"
#include "ui/xmpp/featuresmodel.h"

namespace everyport::ui {
namespace {

constexpr qsizetype mostFacts = 60;
constexpr qsizetype longestValue = 500;

} // namespace

DiscoDetail::DiscoDetail(QSettings& memory, QWidget* parent)
    : QWidget(parent),
      m_title(new Text({}, Text::Size::Panel, Tone::Normal, this)),
      m_word(new MarkedText(Text::Size::Normal, this)),
      m_buttons(new QWidget(this)),
      m_facts(new Facts(140, this)),
      m_answers(new Facts(140, this)),
      m_model(new FeaturesModel(this)),
      m_features(new Table(QStringLiteral("xmpp/features"), memory, this))
{
    m_title->setElided(true);
    new WrapLayout(m_buttons);
    auto* body = new QWidget(this);
    auto* facts = new QVBoxLayout(body);
    facts->setContentsMargins(Metrics::pageEdge, 12, Metrics::pageEdge, 12);
    facts->setSpacing(Metrics::betweenGroups);
    for (QWidget* one : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_word), m_buttons,
             static_cast<QWidget*>(m_answers), static_cast<QWidget*>(m_facts)})
        facts->addWidget(one);
    facts->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    scroll->setFocusPolicy(Qt::NoFocus);
    followKeyboard(scroll);
    m_features->setAccessibleName(tr("What it can do"));
    m_features->setSource(m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 3);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_features, 2);
    showNothing();
}

void DiscoDetail::setActions(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        QPushButton* button = makeActionButton(action);
        button->setParent(m_buttons);
        button->setVisible(action->isVisible());
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
        m_buttons->layout()->addWidget(button);
    }
}

void DiscoDetail::showHead(const QString& title, const QString& address, const QString& node)
{
    m_title->setText(shownInLine(title));
    m_title->setVisible(!title.isEmpty());
    m_facts->clear();
    m_answers->clear();
    m_facts->set(tr("Address"), address, true);
    m_facts->set(tr("Node"), node, true);
}

void DiscoDetail::showNothing()
{
    showHead({}, {}, {});
    m_word->setState(Mark::None, tr("Choose something at the left, or type an address."));
    m_features->hide();
}

void DiscoDetail::showWord(
    const QString& title, const QString& address, const QString& node, const QString& word, bool isFault)
{
    showHead(title, address, node);
    m_word->setState(isFault ? Mark::Failed : Mark::None, word);
    m_features->hide();
}

void DiscoDetail::showInfo(
    const QString& title, const QString& address, const QString& node, const xmpp::DiscoInfo& info)
{
    showHead(title, address, node);
    m_word->hide();
    qsizetype shown = 0;
    for (const auto& identity : info.identities) {
        if (++shown > mostFacts)
            break;
        const QString protocol = identity.category + QLatin1Char('/') + identity.type;
        const QString words = identityWords(identity);
        const QString both = words == protocol ? protocol : tr("%1 (%2)").arg(words, protocol);
        m_facts->set(shown == 1 ? tr("Is") : tr("Is also (%1)").arg(shown),
            identity.name.isEmpty() ? both : tr("%1: %2").arg(both, identity.name.left(longestValue)));
    }
    for (const auto& form : info.forms) {
        for (const auto& field : form.fields()) {
            if (field.name == QStringLiteral("FORM_TYPE") || field.name.isEmpty() || ++shown > mostFacts)
                continue;
            m_facts->set(
                fieldWords(field), field.values.join(QStringLiteral(", ")).left(longestValue), false, field.name);
        }
    }
    m_model->setFeatures(info.features);
    m_features->setVisible(!info.features.isEmpty());
}

void DiscoDetail::setAnswer(const QString& label, const QString& text)
{
    m_answers->set(label, text);
}

} // namespace everyport::ui
