#pragma once

#include <memory>
#include <QTemporaryFile>

#include "ui/dialogs/channelform.h"
#include "ui/window/orders.h"

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace jobwatch {

class MutedLabel;

// The ways to reach somebody: a list of them, the fields of one, and a message to try it.
class ChannelsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelsPage(const Orders &orders, QWidget *parent = nullptr);

    void show(const NotificationSettings &settings);
    // Renamed and removed channels are so in the rules, too.
    NotificationSettings settings() const;
    QString mistake() const; // of the first channel that has one; empty: none
    // Secrets that were typed, to be kept somewhere; afterwards the channel knows where.
    QList<EditedChannel> withSecrets() const;
    void secretKept(const QString &channel, const SecretReference &where);

Q_SIGNALS:
    void changed();

private:
    void addButtons(QVBoxLayout *column);
    QWidget *buildTest();
    void choose(int row);
    void take();
    void add();
    void remove();
    void list(int current);
    void sendTest();
    QString mistakeOf(const EditedChannel &channel) const;
    NotificationChannel tested(const EditedChannel &channel);

    const Orders m_orders;
    NotificationSettings m_settings{}; // the rules count
    QList<EditedChannel> m_channels{};
    int m_row = -1; // in the form
    std::unique_ptr<QTemporaryFile> m_typed{}; // a secret that is being tried, for its owner only
    QListWidget *m_list = nullptr;
    ChannelForm *m_form = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_send = nullptr;
    MutedLabel *m_outcome = nullptr;
};

} // namespace jobwatch
