#pragma once

#include "app/plugins/pluginregistry.h"
#include "ui/style/colours/statemark.h"
#include "ui/widgets/tables/columnmodel.h"

namespace everyport::ui {

/// The program's plugins as rows, those that cannot be run among them.
class PluginsModel : public ColumnModel<plugins::PluginState>, private plugins::PluginEvents {
    Q_OBJECT
public:
    enum Column { Name, State, Version, About };

    explicit PluginsModel(plugins::PluginRegistry& registry, QObject* parent = nullptr);
    ~PluginsModel() override;

    const plugins::PluginState* plugin(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& name) const;
    int countOf(plugins::PluginState::State state) const;

Q_SIGNALS:
    void told(); ///< Something is other than it was.

private:
    int size() const override { return int(m_rows.size()); }
    const plugins::PluginState* rowAt(int row) const override { return &m_rows[row]; }
    void pluginsChanged() override;
    void pluginChanged(const QString& name) override;

    plugins::PluginRegistry& m_registry;
    QList<plugins::PluginState> m_rows; ///< As they were told last.
};

/// The three signs of a plugin's state.
Mark pluginMark(const plugins::PluginState& plugin);
QString pluginStateWord(const plugins::PluginState& plugin);

/// Where it takes part, of what PluginState::registered has: "http /hello" is "web page /hello".
QString partWords(const QString& registered);

/// The file that whoever changes the plugin opens.
QString pluginProgram(const plugins::PluginInfo& info);

} // namespace everyport::ui
