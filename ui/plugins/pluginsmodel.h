#pragma once

#include <QAbstractTableModel>

#include "app/plugins/pluginregistry.h"
#include "ui/style/colours/statemark.h"
#include "ui/widgets/tables/columnlist.h"

namespace everyport::ui {

/// The program's plugins as rows, those that cannot be run among them.
class PluginsModel : public QAbstractTableModel, private plugins::PluginEvents {
    Q_OBJECT
public:
    enum Column { Name, State, Version, About };

    explicit PluginsModel(plugins::PluginRegistry& registry, QObject* parent = nullptr);
    ~PluginsModel() override;

    const plugins::PluginState* plugin(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& name) const;
    int countOf(plugins::PluginState::State state) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void told(); ///< Something is other than it was.

private:
    void pluginsChanged() override;
    void pluginChanged(const QString& name) override;

    plugins::PluginRegistry& m_registry;
    QList<plugins::PluginState> m_rows; ///< As they were told last.
    const ColumnList<plugins::PluginState> m_columns;
};

/// The three signs of a plugin's state.
Mark pluginMark(const plugins::PluginState& plugin);
QString pluginStateWord(const plugins::PluginState& plugin);

} // namespace everyport::ui
