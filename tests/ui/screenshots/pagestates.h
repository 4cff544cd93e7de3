#pragma once

#include <functional>

#include <QByteArray>
#include <QString>

namespace everyport::ui {

class ChatPage;
class ComposeEdit;
class MainWindow;
class SampleChat;
class SampleStation;

/// Shows the states of Devices, Services, Connections, PubSub and Log that a quiet station does not have, one after the
/// other, and has a picture taken of each: readers in trouble, taken ports, faulty files, traffic, certificates.
class PageStates {
public:
    /// Takes a picture of the window; of the dialog in front, which it closes, where `dialog` is true.
    using Take = std::function<void(const QString& name, bool dialog)>;
    PageStates(MainWindow& window, SampleStation& sample, SampleChat& talk, Take take);

    void show();
    void chat();
    void xmpp();
    void console();
    void plugins(); ///< None, some, and one that fails.
    void services();
    void rules(); ///< None, several, as they are written, and some whose action is no message.

private:
    bool m_made = true;
    void offers();
    void care();
    void files(ChatPage& page);
    void notifyMenu();
    void toldAnswer(ComposeEdit& field);
    void longExport(ChatPage& page);
    void limits();
    void smallServices();
    void devices();
    void driverTrouble();
    void readerWithoutPermission();
    void taggedReader();
    void connections();
    void pubsub();
    void log();
    void takeDevice(const QString& id, const QString& name);
    void writeRules();
    void beginRule();
    void takeRule(const QString& name, const QByteArray& text, const QString& picture);
    bool click(const QString& text);
    void chooseTab(int tab);

    MainWindow& m_window;
    SampleStation& m_sample;
    SampleChat& m_talk;
    Take m_take;
};

} // namespace everyport::ui
