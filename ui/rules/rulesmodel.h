#pragma once

#include "app/rules/ruleregistry.h"
#include "ui/style/colours/statemark.h"
#include "ui/widgets/tables/columnmodel.h"

namespace everyport::ui {

/// The program's rules as rows, those with a faulty file among them. `book` outlives it.
class RulesModel : public ColumnModel<rules::RuleStatus>, private rules::RuleEvents {
    Q_OBJECT
public:
    enum Column { Name, State, LastFired, Trouble };

    explicit RulesModel(rules::RuleRegistry& registry, QObject* parent = nullptr);
    ~RulesModel() override;

    const rules::RuleStatus* status(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& name) const;
    int activeCount() const;

    static QString stateWord(const rules::RuleStatus& status);
    static QString troubleWords(const rules::RuleStatus& status);
    static Mark stateMark(const rules::RuleStatus& status);

Q_SIGNALS:
    void ruleTold(const QString& name); ///< New, other or gone.

private:
    int size() const override { return int(m_rows.size()); }
    const rules::RuleStatus* rowAt(int row) const override { return &m_rows[row]; }
    void ruleAdded(const QString& name) override;
    void ruleChanged(const QString& name) override;
    void ruleRemoved(const QString& name) override;
    int rowOf(const QString& name) const;

    rules::RuleRegistry& m_registry;
    QList<rules::RuleStatus> m_rows; ///< As they were told last.
};

} // namespace everyport::ui
