#include "ui/colourrules/colourrulesdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/colourrules/colourrules.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/clipboard.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

struct ColourRulesDialog {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ColourRulesDialog)
};

/// One rule that is being changed.
class RuleLine : public QWidget {
public:
    RuleLine(const ColourRule& rule, QWidget* parent)
        : QWidget(parent),
          m_on(new QCheckBox(this)),
          m_colour(new QComboBox(this)),
          m_name(new QLineEdit(rule.name, this)),
          m_filter(new QLineEdit(rule.filter, this))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Metrics::betweenControls);
        m_on->setChecked(rule.isOn);
        m_on->setAccessibleName(ColourRulesDialog::tr("On"));
        m_on->setToolTip(ColourRulesDialog::tr("Whether this rule colours rows"));
        for (int i = 0; i < ruleColours; ++i)
            m_colour->addItem(colourName(RuleColour(i)));
        m_colour->setCurrentIndex(int(rule.colour));
        m_colour->setAccessibleName(ColourRulesDialog::tr("Colour"));
        m_name->setAccessibleName(ColourRulesDialog::tr("Name"));
        m_name->setPlaceholderText(ColourRulesDialog::tr("Name"));
        m_name->setMaxLength(100);
        m_filter->setAccessibleName(ColourRulesDialog::tr("Filter"));
        m_filter->setPlaceholderText(ColourRulesDialog::tr("Filter, such as proto:irc or is:slow"));
        m_filter->setMaxLength(1000);
        m_filter->setFont(Fonts::mono());
        up = makeToolButton(QStringLiteral("arrow-up"), ColourRulesDialog::tr("Before the one above"), this);
        remove = makeCrossButton(ColourRulesDialog::tr("Remove this rule"), this);
        for (QWidget* control : {static_cast<QWidget*>(m_on), static_cast<QWidget*>(m_colour)})
            row->addWidget(control);
        for (QLineEdit* field : {m_name, m_filter})
            field->setCursorPosition(0); // of what is too long its beginning is seen
        row->addWidget(m_name, 3);
        row->addWidget(m_filter, 4);
        row->addWidget(up);
        row->addWidget(remove);
    }

    ColourRule rule() const
    {
        const QString filter = m_filter->text().trimmed(), name = m_name->text().trimmed();
        return {.name = name.isEmpty() ? filter : name,
            .filter = filter,
            .colour = RuleColour(m_colour->currentIndex()),
            .isOn = m_on->isChecked()};
    }
    void begin() { m_filter->setFocus(); }

    QToolButton* up = nullptr;
    QToolButton* remove = nullptr;

private:
    QCheckBox* m_on;
    QComboBox* m_colour;
    QLineEdit* m_name;
    QLineEdit* m_filter;
};

/// All of them, in their order.
class RuleLines : public QWidget {
public:
    explicit RuleLines(const QList<ColourRule>& rules) : m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(Metrics::labelToField);
        m_column->addStretch();
        for (const ColourRule& rule : rules)
            add(rule);
    }

    RuleLine* add(const ColourRule& rule)
    {
        if (m_lines.size() >= mostRules)
            return nullptr;
        auto* line = new RuleLine(rule, this);
        m_column->insertWidget(int(m_lines.size()), line);
        m_lines.append(line);
        connect(line->remove, &QToolButton::clicked, this, [this, line] {
            m_lines.removeOne(line);
            line->deleteLater();
        });
        connect(line->up, &QToolButton::clicked, this, [this, line] {
            const auto at = m_lines.indexOf(line);
            if (at < 1)
                return;
            m_lines.move(at, at - 1);
            m_column->removeWidget(line);
            m_column->insertWidget(int(at) - 1, line);
            tabAsLaidOut(this);
        });
        return line;
    }

    /// One that came later has its place among the others.
    RuleLine* addLater(const ColourRule& rule)
    {
        RuleLine* line = add(rule);
        if (line)
            tabAsLaidOut(this);
        return line;
    }

    QList<ColourRule> rules() const
    {
        QList<ColourRule> rules;
        for (const RuleLine* line : m_lines) {
            if (ColourRule rule = line->rule(); !rule.filter.isEmpty())
                rules.append(std::move(rule));
        }
        return rules;
    }

private:
    QVBoxLayout* m_column;
    QList<RuleLine*> m_lines;
};

/// What came of a text that was pasted: nothing of it is left out without a word.
QString pasted(const RulesRead& read, int added)
{
    if (read.rules.isEmpty())
        return ColourRulesDialog::tr(
            "No colour rules are on the clipboard. A line of them reads: red | Name | proto:irc");
    QStringList words;
    if (added > 0)
        words.append(ColourRulesDialog::tr("%n rules pasted", nullptr, added));
    if (const int without = int(read.rules.size()) - added + read.tooMany; without > 0)
        words.append(ColourRulesDialog::tr("%n found no room, for there may be %1", nullptr, without).arg(mostRules));
    if (read.unread > 0)
        words.append(ColourRulesDialog::tr("%n lines are no rules and were left out", nullptr, read.unread));
    return words.join(QStringLiteral("; "));
}

void addFoot(Dialog* dialog, RuleLines* lines, Text* said)
{
    auto* add = makeButton(ColourRulesDialog::tr("Add"), QStringLiteral("plus"), dialog);
    QObject::connect(add, &QPushButton::clicked, lines, [lines, said] {
        if (RuleLine* line = lines->addLater({}))
            line->begin();
        else
            said->setText(ColourRulesDialog::tr("There may be %1 rules. Remove one for another.").arg(mostRules));
    });
    auto* copy = makeButton(ColourRulesDialog::tr("Copy as text"), QStringLiteral("copy"), dialog);
    QObject::connect(copy, &QPushButton::clicked, lines, [lines, said] {
        copyWords(textOf(lines->rules()));
        said->setText(ColourRulesDialog::tr("Copied, a line each: for others to paste."));
    });
    auto* paste = makeButton(ColourRulesDialog::tr("Paste"), QStringLiteral("clipboard-paste"), dialog);
    QObject::connect(paste, &QPushButton::clicked, lines, [lines, said] {
        const RulesRead read = readRules(QGuiApplication::clipboard()->text());
        int added = 0;
        for (const ColourRule& rule : read.rules)
            added += lines->addLater(rule) ? 1 : 0;
        said->setText(pasted(read, added));
    });
    for (QPushButton* button : {add, copy, paste})
        dialog->foot()->addWidget(button);
}

} // namespace

Dialog* showColourRules(ColourRules* rules, QWidget* parent)
{
    auto* dialog = new Dialog(ColourRulesDialog::tr("Colour rules"), parent);
    auto* lines = new RuleLines(rules->rules());
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    auto* help = new Text(
        ColourRulesDialog::tr(
            "The first that fits gives the colour, to connections and messages alike. A rule is a filter as it is "
            "typed over the list; besides its words there are is:slow, is:password, is:tls, is:clear and is:local, and "
            "text: for what a message says."),
        Text::Size::Normal, Tone::Second, body);
    help->setWordWrap(true);
    auto* said = new Text({}, Text::Size::Normal, Tone::Second, body);
    column->addWidget(help);
    column->addSpacing(Metrics::betweenControls);
    column->addWidget(lines, 1);
    column->addWidget(said);
    dialog->setScrollable(body);
    addFoot(dialog, lines, said);
    dialog->setVerb(ColourRulesDialog::tr("Done"), [rules, lines] {
        rules->setRules(lines->rules());
        return true;
    });
    dialog->resize(Metrics::px(720), Metrics::px(420));
    dialog->open();
    return dialog;
}

} // namespace everyport::ui
