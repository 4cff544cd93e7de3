#pragma once

#include "app/plugins/pluginregistry.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class PageContext;

/// The plugins while their page is away: those that failed or cannot be run, and hits in the palette.
class PluginsOutline : public PageOutline, private plugins::PluginEvents {
    Q_OBJECT
public:
    explicit PluginsOutline(PageContext& context);
    ~PluginsOutline() override;

    QList<PaletteHit> find(const QString& text) const override;

private:
    void pluginsChanged() override { m_batch.changed(); }
    void pluginChanged(const QString&) override { m_batch.changed(); }
    void look();
    void raise(const plugins::PluginState& plugin);

    PageContext& m_context;
    plugins::PluginRegistry& m_registry;
    FrameBatch m_batch;
};

} // namespace everyport::ui
