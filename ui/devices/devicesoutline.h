#pragma once

#include "app/devices/deviceregistry.h"
#include "ui/devices/computer/computeralerts.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class PageContext;

/// Readers and this computer while their page is away: trouble in strips and badges, the count in the status bar, hits
/// in the palette.
class DevicesOutline : public PageOutline, private devices::DeviceEvents {
    Q_OBJECT
public:
    explicit DevicesOutline(PageContext& context);
    ~DevicesOutline() override;

    QList<StatusPart> status() const override;
    QList<PaletteHit> find(const QString& text) const override;

private:
    void deviceAdded(const QString&) override { m_batch.changed(); }
    void deviceChanged(const QString&) override { m_batch.changed(); }
    void deviceRemoved(const QString& id) override;
    void look();
    void raise(const devices::Device& device);

    PageContext& m_context;
    devices::DeviceRegistry& m_registry;
    FrameBatch m_batch;
    ComputerAlerts m_computer;
    QList<StatusPart> m_status;
};

} // namespace everyport::ui
