#pragma once

#include "app/rules/ruleregistry.h"
#include "ui/style/colours/statemark.h"
#include "ui/widgets/tables/columnmodel.h"

namespace everyport::ui {

/// The program's rules as rows, those with a faulty file among them, and those that somebody has begun and not added.
/// `registry` outlives it.
class RulesModel : public ColumnModel<rules::RuleStatus>, private rules::RuleEvents {
    Q_OBJECT
public:
    enum Column { Name, State, LastFired, Trouble };

    explicit RulesModel(rules::RuleRegistry& registry, QObject* parent = nullptr);
    ~RulesModel() override;

    const rules::RuleStatus* status(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& name) const;
    int savedCount() const;
    int activeCount() const;
    void keepNew(const rules::Rule& rule); ///< A row of what was begun, until it is added.
    void dropNew(const QString& name);

    static bool isNew(const rules::RuleStatus& status) { return status.path.isEmpty(); } ///< It has no file yet.
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
    void takeRow(int row);

    rules::RuleRegistry& m_registry;
    QList<rules::RuleStatus> m_rows; ///< As they were told last.
};

} // namespace everyport::ui
