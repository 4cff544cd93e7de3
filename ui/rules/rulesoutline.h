#pragma once

#include "app/rules/ruleregistry.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class PageContext;

/// The rules while their page is away: what is wrong with them, and hits in the palette.
class RulesOutline : public PageOutline, private rules::RuleEvents {
    Q_OBJECT
public:
    explicit RulesOutline(PageContext& context);
    ~RulesOutline() override;

    QList<PaletteHit> find(const QString& text) const override;

private:
    void ruleAdded(const QString&) override { m_batch.changed(); }
    void ruleChanged(const QString&) override { m_batch.changed(); }
    void ruleRemoved(const QString&) override { m_batch.changed(); }
    void look();
    void raise(const rules::RuleStatus& status);

    PageContext& m_context;
    rules::RuleRegistry& m_registry;
    FrameBatch m_batch;
};

} // namespace everyport::ui
