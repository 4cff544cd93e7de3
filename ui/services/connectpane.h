#pragma once

#include <QWidget>

#include "app/services/core/clientline.h"
#include "app/services/core/servicestatus.h"

class QVBoxLayout;

namespace everyport::ui {

class QrCode;
class Text;

/// How people come to a service: its address, as a QR code too, who can reach it, and a line to paste for each stock
/// client. Of one that is a client itself: what it connects to, and what is to be set there.
class ConnectPane : public QWidget {
    Q_OBJECT
public:
    explicit ConnectPane(QWidget* parent = nullptr);
    void setService(const ServiceStatus& status, const ClientLines& lines); ///< `lines`: while it runs.

Q_SIGNALS:
    void reachWanted(); ///< Others shall be able to come in.
    void userWanted();  ///< An account for whoever connects.

private:
    QWidget* makeAddress();
    void showAddress(const QString& address, bool isClient);
    void showCode(const QString& address, bool isAlone);
    void showLines(const ClientLines& lines);

    QString m_url;
    ClientLines m_lines;
    QWidget* m_addressRow = nullptr;
    QrCode* m_code = nullptr;
    Text* m_caption = nullptr;
    Text* m_address = nullptr;
    Text* m_reach = nullptr;
    QWidget* m_let = nullptr;
    QWidget* m_addUser = nullptr;
    Text* m_head;
    QVBoxLayout* m_commands;
};

} // namespace everyport::ui
