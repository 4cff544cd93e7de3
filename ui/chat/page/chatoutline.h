#pragma once

#include "netcore/base/registration.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::chat {
class Account;
}

namespace everyport::ui {

class ChatController;
struct Trouble;

/// The Chat page's badge, menu and hits, what is wrong with accounts, and the addresses that lead into it.
class ChatOutline : public PageOutline {
    Q_OBJECT
public:
    explicit ChatOutline(ChatController& controller);

    RailBadge badge() const override;
    QList<QAction*> menuActions() const override;
    QList<PaletteHit> find(const QString& text) const override;
    bool openUri(const QString& uri) override;

private:
    void look();
    void reportStoring();
    void reportTroubles();
    QString reportGuest(const chat::Account& account);
    void offerPassword(Trouble& trouble, const chat::Account& account);
    void offerRegistration(Trouble& trouble, const chat::Account& account);
    void tellOfCertificate(Trouble& trouble, const QString& place) const;
    void offerCertificate(Trouble& trouble, const QString& place);

    ChatController& m_controller;
    RailBadge m_badge;
    FrameBatch m_batch;
    Registration m_certificates;
};

} // namespace everyport::ui
