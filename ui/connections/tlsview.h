#pragma once

#include <QScrollArea>

#include "netcore/transport/connectionregistry.h"
#include "ui/certificates/certificate.h"

class QVBoxLayout;

namespace everyport::ui {

class EmptyState;
class Facts;
class PageContext;
class Text;

/// The TLS of one connection: the chain of certificates as steps, and the chosen one in plain words.
class TlsView : public QScrollArea {
    Q_OBJECT
public:
    explicit TlsView(PageContext& context, QWidget* parent = nullptr);
    void show(const ConnectionRecord& record);

private:
    void showChain();
    void choose(int step);
    void saveCertificate();
    QString obstacleOf(const ConnectionRecord& record) const;

    PageContext& m_context;
    TlsFacts m_facts;
    QList<CertificateFacts> m_chain; ///< Leaf first.
    int m_chosen = 0;
    QWidget* m_body;
    QWidget* m_content;
    EmptyState* m_none;
    Text* m_chainHead;
    QVBoxLayout* m_steps;
    Text* m_name;
    Facts* m_words;
};

} // namespace everyport::ui
