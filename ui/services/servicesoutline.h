#pragma once

#include "app/services/core/servicelist.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class PageContext;

/// The services while their page is away: their trouble, how many run, hits in the palette, the Service menu.
class ServicesOutline : public PageOutline, private ServiceEvents {
    Q_OBJECT
public:
    explicit ServicesOutline(PageContext& context);
    ~ServicesOutline() override;

    QList<StatusPart> status() const override { return m_status; }
    QList<PaletteHit> find(const QString& text) const override;
    QList<QAction*> menuActions() const override { return m_actions; }

private:
    void serviceAdded(const QString&) override { m_batch.changed(); }
    void serviceChanged(const QString& name) override;
    void serviceRemoved(const QString& name) override;
    void makeActions();
    void look();

    PageContext& m_context;
    ServiceList& m_list;
    FrameBatch m_batch;
    QList<StatusPart> m_status;
    QList<QAction*> m_actions;
};

} // namespace everyport::ui
